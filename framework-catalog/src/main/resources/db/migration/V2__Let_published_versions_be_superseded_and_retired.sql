alter table framework_version
    drop constraint framework_version_status_check,
    add column superseded_by text,
    add column retired_because text,
    add constraint framework_version_status_check check (status in ('DRAFT', 'PUBLISHED', 'SUPERSEDED', 'RETIRED')),
    add check (status <> 'SUPERSEDED' or superseded_by is not null),
    add check ((status = 'RETIRED') = (retired_because is not null)),
    add foreign key (framework, superseded_by) references framework_version (framework, label);

drop trigger published_content_is_immutable on framework_version;

create trigger published_content_is_immutable
    before update or delete on framework_version
    for each row when (old.status <> 'DRAFT')
    execute function refuse_change_of_published_content();
