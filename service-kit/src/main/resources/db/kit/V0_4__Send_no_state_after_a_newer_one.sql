-- The newest sequence sent of each aggregate.
create table outbox_sent (
    topic text not null,
    event_key text not null,
    sequence bigint not null,
    primary key (topic, event_key)
);
