-- Nothing here joins an invitation to a response: the two hashes of a token have nothing in common, responses have no time, no
-- actor and no order, and the role of an invited person is kept nowhere.
create table invitation (
    survey_id uuid not null references survey (id),
    id uuid not null,
    contact text not null,
    token_hash bytea not null unique,
    answered boolean not null default false,
    primary key (survey_id, id)
);

-- Which requests for invitations were carried out: keyed hashes only, for the answer to such a request holds the tokens.
create table invitation_request (
    survey_id uuid not null references survey (id),
    key_hash bytea not null,
    content_hash bytea not null,
    primary key (survey_id, key_hash)
);

-- Every write deals the rows it touches anew, together with others drawn at random: see Responses.
create table response (
    survey_id uuid not null references survey (id),
    id uuid not null,
    key_hash bytea unique,
    revision int not null check (revision >= 1),
    role text,
    agency text,
    ratings jsonb not null,
    comments jsonb not null,
    primary key (survey_id, id)
);

-- Free text, cut off from its response when the survey closes.
create table comment (
    survey_id uuid not null references survey (id),
    id uuid not null,
    element text not null,
    kind text not null check (kind in ('evidence', 'barrier', 'priority')),
    text text not null,
    primary key (survey_id, id)
);
