-- Events leave in the transaction that caused them and are deleted once the broker has them.
create table outbox (
    seq bigint generated always as identity primary key,
    event_id uuid not null,
    topic text not null,
    event_key text not null,
    type text not null,
    subject text not null,
    sequence bigint not null,
    cause text not null,
    traceparent text,
    payload bytea not null,
    created_at timestamptz not null default now()
);

create function outbox_wake() returns trigger language plpgsql as
$$
begin
    perform pg_notify('outbox', '');
    return null;
end
$$;

create trigger outbox_wake after insert on outbox for each statement execute function outbox_wake();

-- The newest sequence kept of each aggregate of another service.
create table inbox_state (
    topic text not null,
    event_key text not null,
    sequence bigint not null,
    primary key (topic, event_key)
);

create table dead_letter (
    id uuid primary key,
    topic text not null,
    kafka_partition int not null,
    kafka_offset bigint not null,
    event_key text,
    headers jsonb not null,
    payload bytea,
    reason text not null,
    set_aside_at timestamptz not null default now(),
    replayed_at timestamptz,
    dismissed_at timestamptz,
    dismissal_reason text,
    check ((dismissed_at is null) = (dismissal_reason is null)),
    unique (topic, kafka_partition, kafka_offset)
);
