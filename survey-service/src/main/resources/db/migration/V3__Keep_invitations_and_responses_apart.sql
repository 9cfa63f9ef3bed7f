-- Nothing here joins an invitation to a response: the two hashes of a token have nothing in common, responses have no time and no actor, and
-- neither who has answered nor the role of an invited person is kept anywhere.
create table invitation (
    survey_id uuid not null references survey (id),
    id uuid not null,
    contact text not null,
    -- the contact without what nobody sees: each is invited once
    address text not null,
    delivery text not null check (delivery in ('MAIL', 'BY_HAND')),
    -- how often the link was renewed
    generation int not null,
    token_hash bytea not null unique,
    primary key (survey_id, id),
    unique (survey_id, address)
);

-- Contacts that a second person has yet to look at; only until then is it known in which role they were invited.
create table unconfirmed_contact (
    survey_id uuid not null,
    invitation_id uuid not null,
    role text not null,
    agency text not null,
    primary key (survey_id, invitation_id),
    foreign key (survey_id, invitation_id) references invitation (survey_id, id)
);

-- Mails that wait or have failed. One that was taken is counted and gone, and so are those that failed at the next reminder.
create table mail (
    survey_id uuid not null,
    invitation_id uuid not null,
    reminder boolean not null,
    outcome text check (outcome in ('TEMPORARY', 'PERMANENT', 'TECHNICAL')),
    tries int not null default 0,
    due timestamptz,
    primary key (survey_id, invitation_id),
    foreign key (survey_id, invitation_id) references invitation (survey_id, id)
);

create index mail_due on mail (survey_id, due) where due is not null;

create table mail_count (
    survey_id uuid not null references survey (id),
    outcome text not null check (outcome in ('DELIVERED', 'TEMPORARY', 'PERMANENT', 'TECHNICAL')),
    mails bigint not null,
    primary key (survey_id, outcome)
);

-- Links that anybody may answer with, as often as the cap lets them. answers counts them, and says of none which.
create table open_link (
    survey_id uuid not null references survey (id),
    id uuid not null,
    token_hash bytea not null unique,
    cap int not null check (cap >= 1),
    answers int not null default 0,
    primary key (survey_id, id)
);

-- Codes to read aloud, in place of links that are handed out. The letters are a keyed hash; whoever guesses them wrong too often locks the code.
create table short_code (
    number int primary key,
    survey_id uuid not null,
    invitation_id uuid not null,
    code_hash bytea not null,
    expires_at timestamptz not null,
    failures int not null default 0,
    unique (survey_id, invitation_id),
    foreign key (survey_id, invitation_id) references invitation (survey_id, id)
);

-- Which requests for invitations were carried out: keyed hashes only, for the answer to such a request holds the tokens.
create table invitation_request (
    survey_id uuid not null references survey (id),
    key_hash bytea not null,
    content_hash bytea not null,
    primary key (survey_id, key_hash)
);

-- Whom the last reminder is for, of those whose links are handed out. The next one replaces them, and the close forgets them.
create table reminder (
    survey_id uuid not null,
    invitation_id uuid not null,
    primary key (survey_id, invitation_id),
    foreign key (survey_id, invitation_id) references invitation (survey_id, id)
);

-- Responses of surveys that have not closed. Ratings hold a letter per element, in the framework's order: see RatingLetters.
-- No reference to the survey: checking it would write to the survey's row with each answer, and close takes a lock of its own.
-- reached: the service itself sent the link, and showed it to nobody else; the others make a table of their own.
-- batch: -1 just written, 0 amended since, otherwise the batch in which it was laid down in random order: see Mixer.
create table response (
    survey_id uuid not null,
    key uuid not null,
    revision int not null check (revision >= 1),
    role text not null,
    agency text not null,
    ratings text not null,
    comments text not null,
    reached boolean not null,
    batch bigint not null default -1,
    primary key (survey_id, key)
);

create index response_batch on response (survey_id, batch);

create sequence response_batch_number;

-- How many responses of a survey were mixed; the few that were not are counted where they lie.
-- unreached: those of them whose link was handed out, or whose source nobody vouched for. later: answers with links handed out that came after the first one and count nowhere else.
create table survey_tally (
    survey_id uuid primary key references survey (id),
    responses bigint not null,
    unreached bigint not null default 0,
    later bigint not null default 0
);

-- What stays of the responses when a survey closes: neither key nor comments, and of role and agency only the group it was broken down by, unless few are of it.
create table closed_response (
    survey_id uuid not null references survey (id),
    id uuid not null,
    group_code text,
    ratings text not null,
    primary key (survey_id, id)
);

-- Free text, cut off from its response when the survey closes.
create table comment (
    survey_id uuid not null references survey (id),
    id uuid not null,
    element text not null,
    kind text not null check (kind in ('evidence', 'barrier', 'priority')),
    text text not null,
    reached boolean not null,
    primary key (survey_id, id)
);

-- Closed surveys whose responses have not all been cut off yet, and the groups that may stay with them.
create table cut_off (
    survey_id uuid primary key references survey (id),
    kept_groups varchar[] not null
);
