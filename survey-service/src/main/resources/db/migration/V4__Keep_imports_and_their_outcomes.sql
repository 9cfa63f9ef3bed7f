-- Local systems that an administrator has judged; what others send is kept as not reached.
create table source (
    client text primary key,
    vouched_for boolean not null,
    reason text not null,
    version bigint not null
);

create table import (
    id uuid primary key,
    survey_id uuid not null references survey (id),
    client text not null,
    dry_run boolean not null,
    status text not null check (status in ('RUNNING', 'DONE', 'INTERRUPTED')),
    alive_at timestamptz not null,
    created bigint not null default 0,
    unchanged bigint not null default 0,
    amended bigint not null default 0,
    rejected bigint not null default 0
);

-- Lines are named by number; the caller's id is kept only where nothing was stored, so that none leads to a response.
create table import_outcome (
    import_id uuid not null references import (id),
    line bigint not null check (line >= 1),
    outcome text not null check (outcome in ('CREATED', 'UNCHANGED', 'AMENDED', 'REJECTED')),
    errors jsonb not null,
    primary key (import_id, line)
);
