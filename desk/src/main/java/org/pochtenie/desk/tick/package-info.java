/**
 * The passing of time: what becomes due is found every few seconds by whichever desk is free, and told once.
 *
 * <p>A feature that has something to do at a moment known beforehand makes a bean of type {@code Task} (db-scheduler) and
 * schedules it with {@code SchedulerClient} within its own transaction; see {@code clock.ClockJobs} for the smallest one.
 * What is merely looked for again and again stands in {@code Tick}, as one conditional update that names each row once.
 */
@NullMarked
package org.pochtenie.desk.tick;

import org.jspecify.annotations.NullMarked;
