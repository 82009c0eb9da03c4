-- A job's small facts. What the service filters and sorts by is a column; the rest is JSON.
create table job (
    id               uuid             primary key,
    owner            text             not null,
    status           text             not null,
    ended            boolean          not null,
    created_at       timestamptz      not null,
    progress         double precision not null,
    title            text             not null,
    duration_seconds double precision not null,
    request          jsonb            not null,
    state            jsonb            not null,
    adjustments      jsonb            not null,
    timings          jsonb            not null,
    warnings         jsonb            not null,
    events           bigint           not null,  -- how many it has, and so the number of the latest
    version          bigint           not null
);

create index job_by_owner on job (owner, created_at desc, id desc);
create index job_unfinished on job (created_at, id) where not ended;

-- Its brief, score and report.
create table job_document (
    job_id uuid  not null references job on delete cascade,
    kind   text  not null,
    body   jsonb not null,
    primary key (job_id, kind)
);

-- What happened to it. The second key keeps a fact that is told twice from being kept twice.
create table job_event (
    job_id uuid        not null references job on delete cascade,
    number bigint      not null check (number > 0),
    at     timestamptz not null,
    once   text        not null,
    type   text        not null,
    body   jsonb       not null,
    primary key (job_id, number),
    unique (job_id, once)
);

-- Which job a client's key made.
create table idempotency (
    owner     text not null,
    key       text not null,
    body_hash text not null,
    job_id    uuid not null references job on delete cascade,
    primary key (owner, key)
);

create index idempotency_by_job on idempotency (job_id);
