-- What lists show and filter by, taken from the content by the database itself, so that no list has to read whole contents.
alter table framework_version
    add column title jsonb not null generated always as (content::jsonb -> 'title') stored,
    add column publisher text not null generated always as (content::jsonb ->> 'publisher') stored,
    add column scale_kind text not null generated always as (coalesce(content::jsonb #>> '{scale,kind}', 'maturity')) stored,
    add column audiences jsonb not null generated always as (coalesce(content::jsonb -> 'audiences', '[]')) stored,
    -- none means every nation, which one variant is enough to say
    add column nations jsonb not null generated always as (
        case when jsonb_path_exists(content::jsonb, '$.variants[*] ? (!exists(@.nations))') then '["England", "Wales"]'::jsonb
             else jsonb_path_query_array(content::jsonb, '$.variants[*].nations[*]') end) stored;
