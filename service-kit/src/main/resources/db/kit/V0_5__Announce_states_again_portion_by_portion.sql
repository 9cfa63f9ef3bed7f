-- How far each republication has come: a repeated request goes on from there.
create table republication (
    scope text not null,
    kind text not null,
    last_key text not null default '',
    emitted bigint not null default 0,
    done boolean not null default false,
    begun_at timestamptz not null default now(),
    primary key (scope, kind)
);
