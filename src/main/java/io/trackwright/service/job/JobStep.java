package io.trackwright.service.job;

/**
 * The doorbell: says that a stage of a job is due. Carries nothing else, so that it may be lost,
 * repeated or late.
 *
 * @param attempt 1 or more
 */
public record JobStep(JobId job, int attempt, Stage stage) {}
