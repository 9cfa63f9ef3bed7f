create table idempotency_key (
    caller text not null,
    key text not null,
    fingerprint text not null,
    status int,
    etag text,
    location text,
    body text,
    used_at timestamptz not null default now(),
    primary key (caller, key)
);

create index idempotency_key_age on idempotency_key (used_at);
