create table "events" (
  "workspace_id" integer not null,
  "message_id" text not null,
  "occurred_at" timestamptz not null,
  "event_no" smallint not null,
  "contact_no" integer not null,
  "customer_no" integer not null,
  "channel_no" smallint,
  "touchpoint_no" smallint,
  "quantity" integer not null default 1,
  "properties" jsonb,
  "import_no" integer,
  constraint "events_pkey" primary key ("workspace_id", "message_id", "occurred_at")
) partition by range ("occurred_at");
--> statement-breakpoint
create index "events_by_name" on "events" ("workspace_id", "event_no", "occurred_at") include ("customer_no");
--> statement-breakpoint
create index "events_by_customer" on "events" ("workspace_id", "customer_no", "occurred_at");
--> statement-breakpoint
create table "events_default" partition of "events" default;
--> statement-breakpoint
-- Makes the monthly partitions that cover two moments. Owned by the owner, so that the application role needs no DDL.
-- A month whose rows already lie in the default partition is left there: making its partition would need them moved.
create function "ensure_event_partitions"("first_at" timestamptz, "last_at" timestamptz) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  start_at timestamptz := date_trunc('month', first_at at time zone 'UTC') at time zone 'UTC';
  next_at timestamptz;
  made integer := 0;
begin
  if last_at - first_at > interval '60 years' then
    raise exception 'event partitions may span at most 60 years';
  end if;
  perform pg_advisory_xact_lock(7415001);
  while start_at <= last_at loop
    next_at := ((start_at at time zone 'UTC') + interval '1 month') at time zone 'UTC';
    if to_regclass('events_' || to_char(start_at at time zone 'UTC', 'YYYY_MM')) is null
       and not exists (select from events_default where occurred_at >= start_at and occurred_at < next_at) then
      execute format('create table %I partition of events for values from (%L) to (%L)',
        'events_' || to_char(start_at at time zone 'UTC', 'YYYY_MM'), start_at, next_at);
      made := made + 1;
    end if;
    start_at := next_at;
  end loop;
  return made;
end $$;
--> statement-breakpoint
-- Transaction-local by construction; a function that executes SET LOCAL also reaches the workers of a cluster.
create function "enter_workspace"("id" integer) returns void
language plpgsql as $$
begin
  execute format('set local app.workspace_id = %L', id);
end $$;
