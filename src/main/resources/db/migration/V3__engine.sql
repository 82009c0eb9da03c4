-- Which engine makes a job: after an upgrade, what another one began is begun again.
alter table job add column engine text not null default '';
