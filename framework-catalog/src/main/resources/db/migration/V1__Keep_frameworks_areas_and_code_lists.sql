create table framework_version (
    id           uuid primary key,
    framework    text        not null,
    label        text        not null,
    status       text        not null check (status in ('DRAFT', 'PUBLISHED')),
    content      text        not null check (content is json object),
    published_at timestamptz,
    revision     bigint      not null,
    unique (framework, label),
    check ((status = 'DRAFT') = (published_at is null))
);

-- Published content never changes, whoever asks and by whatever way.
create function refuse_change_of_published_content() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or new.content <> old.content or new.framework <> old.framework or new.label <> old.label
            or new.status = 'DRAFT' then
        raise exception 'framework % version % is published and never changes', old.framework, old.label;
    end if;
    return new;
end
$$;

create trigger published_content_is_immutable
    before update or delete on framework_version
    for each row when (old.status = 'PUBLISHED')
    execute function refuse_change_of_published_content();

create table area (
    area_id        uuid primary key,
    code           text    not null unique check (code ~ '^[EW][0-9]{8}$'),
    name_en        text    not null,
    name_cy        text,
    name_cy_status text check (name_cy_status in ('OFFICIAL', 'TRANSLATION')),
    nation         text    not null check (nation in ('England', 'Wales')),
    region         text,
    type           text,
    valid_from     date,
    valid_to       date,
    fictional      boolean not null,
    revision       bigint  not null,
    check (left(code, 1) = left(nation, 1)),
    check (valid_to >= valid_from),
    check ((name_cy is null) = (name_cy_status is null))
);

create table code_list (
    id       uuid primary key,
    name     text   not null unique,
    content  text   not null check (content is json object),
    revision bigint not null
);
