create table baseline (
    assessment_id uuid        not null references assessment,
    revision      integer     not null check (revision >= 1),
    validated_at  timestamptz not null,
    signed_off_by text        not null,
    reason        text,
    result        jsonb       not null,
    primary key (assessment_id, revision),
    -- a later revision says why it supersedes the one before
    check ((revision > 1) = (reason is not null))
);

create function refuse_change_of_baseline() returns trigger language plpgsql as $$
begin
    raise exception 'a baseline never changes: correct it by a new revision';
end
$$;

create trigger baseline_never_changes before update or delete on baseline
    for each row execute function refuse_change_of_baseline();
create trigger baseline_is_never_emptied before truncate on baseline
    for each statement execute function refuse_change_of_baseline();
