-- Local copies, replaced whole by the states that arrive.
create table framework (
    key text primary key,
    content jsonb not null
);

create table code_list (
    name text primary key,
    content jsonb not null
);

create table assessment (
    id uuid primary key,
    areas varchar[] not null check (cardinality(areas) > 0),
    state jsonb not null
);
