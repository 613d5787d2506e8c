DROP INDEX "activity_days_workspace_id_customer_no_day_index";--> statement-breakpoint
DROP INDEX "activity_days_workspace_id_event_no_day_index";--> statement-breakpoint
CREATE INDEX "activity_days_workspace_id_customer_no_day_event_no_index" ON "activity_days" USING btree ("workspace_id","customer_no","day","event_no");