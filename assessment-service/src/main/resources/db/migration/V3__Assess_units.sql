-- One row is one aggregate: its parts are replaced whole, so they live with it.
create table assessment (
    assessment_id     uuid    primary key,
    version           bigint  not null,
    programme_id      uuid    not null references programme,
    cycle_id          uuid    not null,
    framework_id      text    not null,
    framework_version text    not null,
    framework_variant text,
    way               text    not null check (way in
        ('INTERVIEWS_THEN_MEETING', 'SURVEY_THEN_WORKSHOP', 'WORKSHOP_ONLY', 'SHARED_SESSIONS')),
    stage             text    not null check (stage in
        ('SET_UP', 'UNDER_WAY', 'SUBMITTED', 'RETURNED', 'VALIDATED', 'WITHDRAWN')),
    unit              jsonb   not null,
    unit_key          text    not null,
    area_codes        varchar[] not null check (cardinality(area_codes) > 0),
    threshold         integer not null check (threshold >= 2),
    contacts_confirmed boolean not null,
    agreement         jsonb,
    key_people        jsonb,
    work              jsonb   not null,
    validation        jsonb   not null,
    assigned          varchar[] not null,
    revision          integer not null check (revision >= 0),
    withdrawn_because text,
    foreign key (framework_id, framework_version) references framework_copy,
    -- nothing starts without the partners' agreement, and nothing is signed off without a first revision
    check (agreement is not null or stage in ('SET_UP', 'WITHDRAWN')),
    check ((stage = 'VALIDATED') <= (revision > 0)),
    check ((stage = 'WITHDRAWN') = (withdrawn_because is not null))
);

create unique index assessment_once_per_cycle_unit_and_framework
    on assessment (cycle_id, unit_key, framework_id) where stage <> 'WITHDRAWN';
create index assessment_programme on assessment (programme_id);
create index assessment_areas on assessment using gin (area_codes);
create index assessment_assigned on assessment using gin (assigned);
