create table note (
    key text primary key,
    text text not null check (length(text) < 100),
    applied int not null default 1
);

create table shelf (
    id text primary key,
    label jsonb not null,
    version bigint not null
);
