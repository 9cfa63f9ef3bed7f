create extension if not exists unaccent;

-- There is no stemmer for Welsh: words as they are, without accents, which many people do not type.
create text search configuration welsh (copy = simple);
alter text search configuration welsh
    alter mapping for asciiword, word, numword, asciihword, hword, numhword, hword_asciipart, hword_part, hword_numpart
    with unaccent, simple;

-- A phone writes ’ where a keyboard writes ', and text from print holds spaces that do not break. The parser of a text search takes
-- them for letters or not by the locale of the database: here they are made plain, one character for one.
create function searchable(text) returns text language sql immutable strict parallel safe
    return translate($1,
        E'\u2018\u2019\u201B\u02BC\u02B9\u2032\uFF07\u00B4\u0060'
        || E'\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\uFF02'
        || E'\u2010\u2011'
        || E'\u2013\u2014\u2015\u2026\u2022\u00B7<>'
        || E'\u00A0\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u3000\uFEFF',
        repeat('''', 9) || repeat('"', 8) || repeat('-', 2) || repeat(' ', 8) || repeat(' ', 15));

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
        case language when 'en' then to_tsvector('english'::regconfig, searchable(text))
                      else to_tsvector('welsh'::regconfig, searchable(text)) end) stored,
    primary key (version_id, language, position)
);

create index framework_text_words on framework_text using gin (words);
