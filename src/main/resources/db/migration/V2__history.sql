-- The operators' log reads the events of all jobs in the order of time.
create index job_event_by_time on job_event (at, job_id, number);

-- Their figures are about the jobs of the last hours, whoever owns them.
create index job_by_time on job (created_at desc, id desc);
