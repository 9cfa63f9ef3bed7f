create table audit_log (
    id bigint generated always as identity primary key,
    recorded_at timestamptz not null default now(),
    caller text not null,
    client text not null,
    action text not null,
    subject text not null,
    detail jsonb not null
);

create function audit_log_is_append_only() returns trigger language plpgsql as
$$
begin
    raise exception 'the audit log is append-only';
end
$$;

create trigger audit_log_is_append_only before update or delete or truncate on audit_log
    for each statement execute function audit_log_is_append_only();
