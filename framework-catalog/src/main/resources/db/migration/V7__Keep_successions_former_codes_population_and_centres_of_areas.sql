alter table area
    add column population_count integer check (population_count >= 0),
    add column population_year  integer check (population_year between 1801 and 2100),
    add column latitude         double precision check (latitude between 49 and 56),
    add column longitude        double precision check (longitude between -7 and 2),
    add check ((population_count is null) = (population_year is null)),
    add check ((latitude is null) = (longitude is null));

create table area_former_code (
    code       text primary key check (code ~ '^[EW][0-9]{8}$'),
    area_id    uuid not null references area,
    valid_from date,
    valid_to   date,
    check (valid_to >= valid_from)
);

create index area_former_code_area on area_former_code (area_id);

create table area_succession (
    predecessor_id uuid not null references area,
    successor_id   uuid not null references area,
    primary key (predecessor_id, successor_id),
    check (predecessor_id <> successor_id)
);

create index area_succession_successor on area_succession (successor_id);
