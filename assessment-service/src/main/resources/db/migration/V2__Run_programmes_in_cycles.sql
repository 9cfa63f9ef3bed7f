create table programme (
    programme_id uuid primary key,
    version      bigint not null,
    code         text   not null unique,
    definition   jsonb  not null,
    -- few, read and replaced with their programme
    cycles       jsonb  not null
);
