create table crosswalk (
    id             uuid primary key,
    crosswalk      text        not null,
    label          text        not null,
    from_framework text        not null,
    from_version   text        not null,
    to_framework   text        not null,
    to_version     text        not null,
    content        text        not null check (content is json object),
    published_at   timestamptz not null,
    revision       bigint      not null,
    unique (crosswalk, label),
    foreign key (from_framework, from_version) references framework_version (framework, label),
    foreign key (to_framework, to_version) references framework_version (framework, label),
    check ((from_framework, from_version) <> (to_framework, to_version))
);

create index crosswalk_from on crosswalk (from_framework, from_version);
create index crosswalk_to on crosswalk (to_framework, to_version);

create function refuse_change_of_crosswalk() returns trigger language plpgsql as $$
begin
    raise exception 'crosswalk % version % is published and never changes', old.crosswalk, old.label;
end
$$;

create trigger crosswalk_is_immutable
    before update or delete on crosswalk
    for each row execute function refuse_change_of_crosswalk();
