create table code_list_version (
    name    text   not null references code_list (name),
    version bigint not null,
    content text   not null check (content is json object),
    primary key (name, version)
);

insert into code_list_version (name, version, content) select name, revision, content from code_list;

create function keep_version_of_code_list() returns trigger language plpgsql as $$
begin
    insert into code_list_version (name, version, content) values (new.name, new.revision, new.content);
    return new;
end
$$;

create trigger code_list_versions_are_kept
    after insert or update on code_list
    for each row execute function keep_version_of_code_list();
