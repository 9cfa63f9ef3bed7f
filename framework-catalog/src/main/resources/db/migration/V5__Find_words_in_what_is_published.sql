create extension if not exists unaccent;

-- There is no stemmer for Welsh: words as they are, without accents, which many people do not type.
create text search configuration welsh (copy = simple);
alter text search configuration welsh
    alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
    with unaccent, simple;

create table framework_text (
    version_id uuid  not null references framework_version,
    language   text  not null check (language in ('en', 'cy')),
    position   int   not null,
    kind       text  not null,
    path       text  not null,
    dimension  text,
    element    text,
    nations    jsonb not null,
    text       text  not null,
    words      tsvector not null generated always as (
        case language when 'en' then to_tsvector('english'::regconfig, text)
                      else to_tsvector('welsh'::regconfig, text) end) stored,
    primary key (version_id, language, position)
);

create index framework_text_words on framework_text using gin (words);
