create table note (
    key text primary key,
    text text not null check (length(text) < 100),
    applied int not null default 1
);
