CREATE TABLE "contacts" (
	"workspace_id" integer NOT NULL,
	"contact_no" integer NOT NULL,
	"customer_no" integer NOT NULL,
	"external_id" text NOT NULL,
	"is_self" boolean DEFAULT false NOT NULL,
	"email" text,
	"name" text,
	"locale" text,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"unsubscribed_at" timestamp with time zone,
	"import_no" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "contacts_workspace_id_contact_no_pk" PRIMARY KEY("workspace_id","contact_no"),
	CONSTRAINT "contacts_workspace_id_externalId_unique" UNIQUE("workspace_id","external_id"),
	CONSTRAINT "contacts_email_lower" CHECK ("contacts"."email" = lower("contacts"."email"))
);
--> statement-breakpoint
CREATE TABLE "customers" (
	"workspace_id" integer NOT NULL,
	"customer_no" integer NOT NULL,
	"external_id" text NOT NULL,
	"name" text NOT NULL,
	"name_search" text NOT NULL,
	"plan" text,
	"country" text,
	"industry" text,
	"owner" text,
	"signed_up_on" date,
	"first_paid_on" date,
	"parent_no" integer,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"import_no" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "customers_workspace_id_customer_no_pk" PRIMARY KEY("workspace_id","customer_no"),
	CONSTRAINT "customers_workspace_id_externalId_unique" UNIQUE("workspace_id","external_id")
);
--> statement-breakpoint
CREATE TABLE "dashboard_cards" (
	"workspace_id" integer NOT NULL,
	"dashboard_no" integer NOT NULL,
	"card_no" integer NOT NULL,
	"position" integer NOT NULL,
	"metric" text NOT NULL,
	"view" text DEFAULT 'trend' NOT NULL,
	"options" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "dashboard_cards_workspace_id_dashboard_no_card_no_pk" PRIMARY KEY("workspace_id","dashboard_no","card_no")
);
--> statement-breakpoint
CREATE TABLE "dashboards" (
	"workspace_id" integer NOT NULL,
	"dashboard_no" integer NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dashboards_workspace_id_dashboard_no_pk" PRIMARY KEY("workspace_id","dashboard_no")
);
--> statement-breakpoint
CREATE TABLE "share_links" (
	"workspace_id" integer NOT NULL,
	"share_no" integer NOT NULL,
	"dashboard_no" integer NOT NULL,
	"name" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"password_hash" text,
	"frozen" jsonb NOT NULL,
	"from_on" date,
	"to_on" date,
	"frame_ancestors" text[] DEFAULT '{}' NOT NULL,
	"created_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "share_links_workspace_id_share_no_pk" PRIMARY KEY("workspace_id","share_no")
);
--> statement-breakpoint
CREATE TABLE "share_opens" (
	"workspace_id" integer NOT NULL,
	"share_no" integer NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "share_opens_workspace_id_share_no_id_pk" PRIMARY KEY("workspace_id","share_no","id")
);
--> statement-breakpoint
CREATE TABLE "activity_days" (
	"workspace_id" integer NOT NULL,
	"day" date NOT NULL,
	"contact_no" integer NOT NULL,
	"event_no" smallint NOT NULL,
	"customer_no" integer NOT NULL,
	"events" integer NOT NULL,
	"quantity" integer NOT NULL,
	CONSTRAINT "activity_days_workspace_id_day_contact_no_event_no_pk" PRIMARY KEY("workspace_id","day","contact_no","event_no")
);
--> statement-breakpoint
CREATE TABLE "event_names" (
	"workspace_id" integer NOT NULL,
	"event_no" smallint NOT NULL,
	"name" text NOT NULL,
	"is_feature" boolean DEFAULT true NOT NULL,
	"counts_as_active" boolean DEFAULT true NOT NULL,
	"released_on" date,
	"first_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "event_names_workspace_id_event_no_pk" PRIMARY KEY("workspace_id","event_no"),
	CONSTRAINT "event_names_workspace_id_name_unique" UNIQUE("workspace_id","name")
);
--> statement-breakpoint
CREATE TABLE "health_configurations" (
	"workspace_id" integer NOT NULL,
	"configuration_no" integer NOT NULL,
	"version" integer NOT NULL,
	"name" text NOT NULL,
	"position" integer DEFAULT 0 NOT NULL,
	"segment_no" integer,
	"definition" jsonb NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"author" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	CONSTRAINT "health_configurations_workspace_id_configuration_no_version_pk" PRIMARY KEY("workspace_id","configuration_no","version")
);
--> statement-breakpoint
CREATE TABLE "health_snapshots" (
	"workspace_id" integer NOT NULL,
	"taken_on" date NOT NULL,
	"customer_no" integer NOT NULL,
	"configuration_no" integer NOT NULL,
	"version" integer NOT NULL,
	"raw_score" numeric,
	"score" smallint,
	"coverage" numeric NOT NULL,
	"band" text NOT NULL,
	"exception" text,
	"parts" jsonb NOT NULL,
	CONSTRAINT "health_snapshots_workspace_id_taken_on_customer_no_pk" PRIMARY KEY("workspace_id","taken_on","customer_no")
);
--> statement-breakpoint
CREATE TABLE "pulses" (
	"workspace_id" integer NOT NULL,
	"customer_no" integer NOT NULL,
	"rated_on" date NOT NULL,
	"rating" smallint NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"author" text NOT NULL,
	CONSTRAINT "pulses_workspace_id_customer_no_rated_on_pk" PRIMARY KEY("workspace_id","customer_no","rated_on")
);
--> statement-breakpoint
CREATE TABLE "accounts" (
	"provider" text NOT NULL,
	"provider_account_id" text NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "accounts_provider_provider_account_id_pk" PRIMARY KEY("provider","provider_account_id")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" integer NOT NULL,
	"name" text NOT NULL,
	"prefix" text NOT NULL,
	"abilities" text[] NOT NULL,
	"created_by" uuid,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"used_at" timestamp with time zone,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "api_keys_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"workspace_id" integer,
	"kind" text NOT NULL,
	"to_address" text NOT NULL,
	"to_name" text,
	"subject" text NOT NULL,
	"text_body" text NOT NULL,
	"html_body" text NOT NULL,
	"headers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"state" text DEFAULT 'queued' NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"problem" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	CONSTRAINT "mails_id_workspaceId_unique" UNIQUE("id","workspace_id")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"workspace_id" integer NOT NULL,
	"user_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "memberships_workspace_id_user_id_pk" PRIMARY KEY("workspace_id","user_id")
);
--> statement-breakpoint
CREATE TABLE "rate_limits" (
	"key" text NOT NULL,
	"window_start" timestamp with time zone NOT NULL,
	"hits" integer NOT NULL,
	CONSTRAINT "rate_limits_key_window_start_pk" PRIMARY KEY("key","window_start")
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"user_id" uuid NOT NULL,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "sessions_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "tokens" (
	"hash" "bytea" PRIMARY KEY NOT NULL,
	"purpose" text NOT NULL,
	"workspace_id" integer,
	"user_id" uuid,
	"email" text,
	"subject" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "users" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text,
	"email_verified_at" timestamp with time zone,
	"locale" text DEFAULT 'en' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "users_email_unique" UNIQUE("email"),
	CONSTRAINT "users_email_lower" CHECK ("users"."email" = lower("users"."email"))
);
--> statement-breakpoint
CREATE TABLE "workspaces" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "workspaces_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"time_zone" text DEFAULT 'Europe/Amsterdam' NOT NULL,
	"currency" text DEFAULT 'EUR' NOT NULL,
	"locale" text DEFAULT 'en' NOT NULL,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "workspaces_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "order_lines" (
	"workspace_id" integer NOT NULL,
	"order_no" integer NOT NULL,
	"import_no" integer NOT NULL,
	"row_no" integer NOT NULL,
	"product" text,
	"quantity" numeric NOT NULL,
	"amount_minor" bigint NOT NULL,
	"ordered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "order_lines_workspace_id_order_no_import_no_row_no_pk" PRIMARY KEY("workspace_id","order_no","import_no","row_no")
);
--> statement-breakpoint
CREATE TABLE "orders" (
	"workspace_id" integer NOT NULL,
	"order_no" integer NOT NULL,
	"external_id" text NOT NULL,
	"customer_no" integer,
	"kind" text DEFAULT 'sale' NOT NULL,
	"ordered_at" timestamp with time zone NOT NULL,
	"ordered_on" date NOT NULL,
	"amount_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"channel_no" smallint,
	"touchpoint_no" smallint,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"import_no" integer,
	CONSTRAINT "orders_workspace_id_order_no_pk" PRIMARY KEY("workspace_id","order_no"),
	CONSTRAINT "orders_workspace_id_externalId_unique" UNIQUE("workspace_id","external_id")
);
--> statement-breakpoint
CREATE TABLE "subscription_pauses" (
	"workspace_id" integer NOT NULL,
	"subscription_no" integer NOT NULL,
	"paused_on" date NOT NULL,
	"resumed_on" date,
	CONSTRAINT "subscription_pauses_workspace_id_subscription_no_paused_on_pk" PRIMARY KEY("workspace_id","subscription_no","paused_on")
);
--> statement-breakpoint
CREATE TABLE "subscription_spans" (
	"workspace_id" integer NOT NULL,
	"subscription_no" integer NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"customer_no" integer NOT NULL,
	"state" text NOT NULL,
	"mrr_minor" bigint NOT NULL,
	"currency" text NOT NULL,
	"plan" text,
	CONSTRAINT "subscription_spans_workspace_id_subscription_no_from_on_pk" PRIMARY KEY("workspace_id","subscription_no","from_on")
);
--> statement-breakpoint
CREATE TABLE "subscriptions" (
	"workspace_id" integer NOT NULL,
	"subscription_no" integer NOT NULL,
	"external_id" text NOT NULL,
	"customer_no" integer NOT NULL,
	"plan" text,
	"currency" text NOT NULL,
	"unit_minor" bigint NOT NULL,
	"quantity" numeric DEFAULT 1 NOT NULL,
	"interval" text NOT NULL,
	"started_on" date NOT NULL,
	"ended_on" date,
	"trial_ends_on" date,
	"discount_percent" numeric,
	"discount_minor" bigint,
	"discount_ends_on" date,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"import_no" integer,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "subscriptions_workspace_id_subscription_no_pk" PRIMARY KEY("workspace_id","subscription_no"),
	CONSTRAINT "subscriptions_workspace_id_externalId_unique" UNIQUE("workspace_id","external_id"),
	CONSTRAINT "subscriptions_period" CHECK ("subscriptions"."ended_on" is null or "subscriptions"."ended_on" >= "subscriptions"."started_on")
);
--> statement-breakpoint
CREATE TABLE "segments" (
	"workspace_id" integer NOT NULL,
	"segment_no" integer NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"rule" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "segments_workspace_id_segment_no_pk" PRIMARY KEY("workspace_id","segment_no"),
	CONSTRAINT "segments_workspace_id_key_unique" UNIQUE("workspace_id","key")
);
--> statement-breakpoint
CREATE TABLE "import_chunks" (
	"workspace_id" integer NOT NULL,
	"import_no" integer NOT NULL,
	"chunk_no" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	CONSTRAINT "import_chunks_workspace_id_import_no_chunk_no_pk" PRIMARY KEY("workspace_id","import_no","chunk_no")
);
--> statement-breakpoint
CREATE TABLE "import_mappings" (
	"workspace_id" integer NOT NULL,
	"mapping_no" integer NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"mapping" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_mappings_workspace_id_mapping_no_pk" PRIMARY KEY("workspace_id","mapping_no"),
	CONSTRAINT "import_mappings_workspace_id_name_unique" UNIQUE("workspace_id","name")
);
--> statement-breakpoint
CREATE TABLE "import_rejections" (
	"workspace_id" integer NOT NULL,
	"import_no" integer NOT NULL,
	"row_no" integer NOT NULL,
	"field" text,
	"reason" text NOT NULL,
	"raw" jsonb NOT NULL,
	CONSTRAINT "import_rejections_workspace_id_import_no_row_no_pk" PRIMARY KEY("workspace_id","import_no","row_no")
);
--> statement-breakpoint
CREATE TABLE "imports" (
	"workspace_id" integer NOT NULL,
	"import_no" integer NOT NULL,
	"file_name" text NOT NULL,
	"file_sha256" text,
	"file_bytes" bigint DEFAULT 0 NOT NULL,
	"kind" text,
	"mapping" jsonb,
	"state" text NOT NULL,
	"rows_read" integer DEFAULT 0 NOT NULL,
	"rows_taken" integer DEFAULT 0 NOT NULL,
	"rows_unchanged" integer DEFAULT 0 NOT NULL,
	"rows_left_out" integer DEFAULT 0 NOT NULL,
	"rows_rejected" integer DEFAULT 0 NOT NULL,
	"bytes_read" bigint DEFAULT 0 NOT NULL,
	"problem" text,
	"started_by" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"finished_at" timestamp with time zone,
	CONSTRAINT "imports_workspace_id_import_no_pk" PRIMARY KEY("workspace_id","import_no")
);
--> statement-breakpoint
CREATE TABLE "tickets" (
	"workspace_id" integer NOT NULL,
	"ticket_no" integer NOT NULL,
	"external_id" text NOT NULL,
	"customer_no" integer,
	"contact_no" integer,
	"channel_no" smallint,
	"touchpoint_no" smallint,
	"topic" text,
	"priority" text,
	"agent" text,
	"status" text,
	"opened_at" timestamp with time zone NOT NULL,
	"opened_on" date NOT NULL,
	"first_reply_at" timestamp with time zone,
	"resolved_at" timestamp with time zone,
	"resolved_on" date,
	"resolution_minutes" double precision,
	"reopened_at" timestamp with time zone,
	"contact_count" integer,
	"is_escalated" boolean,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"import_no" integer,
	CONSTRAINT "tickets_workspace_id_ticket_no_pk" PRIMARY KEY("workspace_id","ticket_no"),
	CONSTRAINT "tickets_workspace_id_externalId_unique" UNIQUE("workspace_id","external_id")
);
--> statement-breakpoint
CREATE TABLE "answers" (
	"workspace_id" integer NOT NULL,
	"response_no" bigint NOT NULL,
	"question_no" integer NOT NULL,
	"state" text DEFAULT 'given' NOT NULL,
	"score" smallint,
	"text_value" text,
	"choices" text[],
	"answered_on" date NOT NULL,
	"customer_no" integer,
	"contact_no" integer,
	"channel_no" smallint,
	"touchpoint_no" smallint,
	"weight" double precision DEFAULT 1 NOT NULL,
	CONSTRAINT "answers_workspace_id_response_no_question_no_pk" PRIMARY KEY("workspace_id","response_no","question_no"),
	CONSTRAINT "answers_given" CHECK ("answers"."state" <> 'given' or "answers"."score" is not null or "answers"."text_value" is not null or "answers"."choices" is not null)
);
--> statement-breakpoint
CREATE TABLE "invitations" (
	"workspace_id" integer NOT NULL,
	"invitation_no" bigint NOT NULL,
	"survey_no" integer NOT NULL,
	"external_id" text NOT NULL,
	"contact_no" integer,
	"customer_no" integer,
	"channel_no" smallint,
	"touchpoint_no" smallint,
	"token_hash" "bytea",
	"invited_on" date NOT NULL,
	"state" text NOT NULL,
	"started_at" timestamp with time zone,
	"completed_on" date,
	"import_no" integer,
	CONSTRAINT "invitations_workspace_id_invitation_no_pk" PRIMARY KEY("workspace_id","invitation_no"),
	CONSTRAINT "invitations_workspace_id_surveyNo_externalId_unique" UNIQUE("workspace_id","survey_no","external_id")
);
--> statement-breakpoint
CREATE TABLE "questions" (
	"workspace_id" integer NOT NULL,
	"question_no" integer NOT NULL,
	"survey_no" integer NOT NULL,
	"key" text NOT NULL,
	"label" text NOT NULL,
	"kind" text NOT NULL,
	"scale" text,
	"lowest" smallint,
	"highest" smallint,
	CONSTRAINT "questions_workspace_id_question_no_pk" PRIMARY KEY("workspace_id","question_no"),
	CONSTRAINT "questions_workspace_id_surveyNo_key_unique" UNIQUE("workspace_id","survey_no","key")
);
--> statement-breakpoint
CREATE TABLE "responses" (
	"workspace_id" integer NOT NULL,
	"response_no" bigint NOT NULL,
	"survey_no" integer NOT NULL,
	"version" integer NOT NULL,
	"response_key" text NOT NULL,
	"invitation_no" bigint,
	"customer_no" integer,
	"contact_no" integer,
	"channel_no" smallint,
	"touchpoint_no" smallint,
	"language" text,
	"weight" double precision DEFAULT 1 NOT NULL,
	"started_at" timestamp with time zone,
	"answered_at" timestamp with time zone NOT NULL,
	"answered_on" date NOT NULL,
	"is_complete" boolean DEFAULT true NOT NULL,
	"attributes" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"import_no" integer,
	CONSTRAINT "responses_workspace_id_response_no_pk" PRIMARY KEY("workspace_id","response_no"),
	CONSTRAINT "responses_workspace_id_surveyNo_responseKey_unique" UNIQUE("workspace_id","survey_no","response_key")
);
--> statement-breakpoint
CREATE TABLE "suppressions" (
	"workspace_id" integer NOT NULL,
	"email_hash" "bytea" NOT NULL,
	"reason" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	CONSTRAINT "suppressions_workspace_id_email_hash_pk" PRIMARY KEY("workspace_id","email_hash")
);
--> statement-breakpoint
CREATE TABLE "survey_versions" (
	"workspace_id" integer NOT NULL,
	"survey_no" integer NOT NULL,
	"version" integer NOT NULL,
	"definition" jsonb NOT NULL,
	"published_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_by" text NOT NULL,
	CONSTRAINT "survey_versions_workspace_id_survey_no_version_pk" PRIMARY KEY("workspace_id","survey_no","version")
);
--> statement-breakpoint
CREATE TABLE "surveys" (
	"workspace_id" integer NOT NULL,
	"survey_no" integer NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"privacy" text DEFAULT 'identified' NOT NULL,
	"touchpoint_no" smallint,
	"draft" jsonb NOT NULL,
	"public_token" text,
	"live_version" integer,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp with time zone,
	"closed_at" timestamp with time zone,
	CONSTRAINT "surveys_workspace_id_survey_no_pk" PRIMARY KEY("workspace_id","survey_no"),
	CONSTRAINT "surveys_workspace_id_key_unique" UNIQUE("workspace_id","key")
);
--> statement-breakpoint
CREATE TABLE "audit_entries" (
	"workspace_id" integer NOT NULL,
	"entry_no" bigint GENERATED ALWAYS AS IDENTITY (sequence name "audit_entries_entry_no_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" text NOT NULL,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"subject" text NOT NULL,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "audit_entries_workspace_id_entry_no_pk" PRIMARY KEY("workspace_id","entry_no")
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"workspace_id" integer NOT NULL,
	"channel_no" smallint NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "channels_workspace_id_channel_no_pk" PRIMARY KEY("workspace_id","channel_no"),
	CONSTRAINT "channels_workspace_id_key_unique" UNIQUE("workspace_id","key")
);
--> statement-breakpoint
CREATE TABLE "counters" (
	"workspace_id" integer NOT NULL,
	"name" text NOT NULL,
	"last" bigint NOT NULL,
	CONSTRAINT "counters_workspace_id_name_pk" PRIMARY KEY("workspace_id","name")
);
--> statement-breakpoint
CREATE TABLE "targets" (
	"workspace_id" integer NOT NULL,
	"metric" text NOT NULL,
	"value" numeric NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "targets_workspace_id_metric_pk" PRIMARY KEY("workspace_id","metric")
);
--> statement-breakpoint
CREATE TABLE "touchpoints" (
	"workspace_id" integer NOT NULL,
	"touchpoint_no" smallint NOT NULL,
	"key" text NOT NULL,
	"name" text NOT NULL,
	"stage" text,
	"position" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "touchpoints_workspace_id_touchpoint_no_pk" PRIMARY KEY("workspace_id","touchpoint_no"),
	CONSTRAINT "touchpoints_workspace_id_key_unique" UNIQUE("workspace_id","key")
);
--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_workspace_id_customer_no_customers_workspace_id_customer_no_fk" FOREIGN KEY ("workspace_id","customer_no") REFERENCES "public"."customers"("workspace_id","customer_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "customers" ADD CONSTRAINT "customers_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dashboard_cards" ADD CONSTRAINT "dashboard_cards_workspace_id_dashboard_no_dashboards_workspace_id_dashboard_no_fk" FOREIGN KEY ("workspace_id","dashboard_no") REFERENCES "public"."dashboards"("workspace_id","dashboard_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dashboards" ADD CONSTRAINT "dashboards_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_links" ADD CONSTRAINT "share_links_workspace_id_dashboard_no_dashboards_workspace_id_dashboard_no_fk" FOREIGN KEY ("workspace_id","dashboard_no") REFERENCES "public"."dashboards"("workspace_id","dashboard_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_opens" ADD CONSTRAINT "share_opens_workspace_id_share_no_share_links_workspace_id_share_no_fk" FOREIGN KEY ("workspace_id","share_no") REFERENCES "public"."share_links"("workspace_id","share_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_names" ADD CONSTRAINT "event_names_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "health_configurations" ADD CONSTRAINT "health_configurations_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "health_snapshots" ADD CONSTRAINT "health_snapshots_workspace_id_customer_no_customers_workspace_id_customer_no_fk" FOREIGN KEY ("workspace_id","customer_no") REFERENCES "public"."customers"("workspace_id","customer_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pulses" ADD CONSTRAINT "pulses_workspace_id_customer_no_customers_workspace_id_customer_no_fk" FOREIGN KEY ("workspace_id","customer_no") REFERENCES "public"."customers"("workspace_id","customer_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "api_keys" ADD CONSTRAINT "api_keys_created_by_users_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tokens" ADD CONSTRAINT "tokens_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_workspace_id_order_no_orders_workspace_id_order_no_fk" FOREIGN KEY ("workspace_id","order_no") REFERENCES "public"."orders"("workspace_id","order_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_pauses" ADD CONSTRAINT "subscription_pauses_workspace_id_subscription_no_subscriptions_workspace_id_subscription_no_fk" FOREIGN KEY ("workspace_id","subscription_no") REFERENCES "public"."subscriptions"("workspace_id","subscription_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscription_spans" ADD CONSTRAINT "subscription_spans_workspace_id_subscription_no_subscriptions_workspace_id_subscription_no_fk" FOREIGN KEY ("workspace_id","subscription_no") REFERENCES "public"."subscriptions"("workspace_id","subscription_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_workspace_id_customer_no_customers_workspace_id_customer_no_fk" FOREIGN KEY ("workspace_id","customer_no") REFERENCES "public"."customers"("workspace_id","customer_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "segments" ADD CONSTRAINT "segments_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_chunks" ADD CONSTRAINT "import_chunks_workspace_id_import_no_imports_workspace_id_import_no_fk" FOREIGN KEY ("workspace_id","import_no") REFERENCES "public"."imports"("workspace_id","import_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_rejections" ADD CONSTRAINT "import_rejections_workspace_id_import_no_imports_workspace_id_import_no_fk" FOREIGN KEY ("workspace_id","import_no") REFERENCES "public"."imports"("workspace_id","import_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "imports" ADD CONSTRAINT "imports_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tickets" ADD CONSTRAINT "tickets_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_workspace_id_response_no_responses_workspace_id_response_no_fk" FOREIGN KEY ("workspace_id","response_no") REFERENCES "public"."responses"("workspace_id","response_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "answers" ADD CONSTRAINT "answers_workspace_id_question_no_questions_workspace_id_question_no_fk" FOREIGN KEY ("workspace_id","question_no") REFERENCES "public"."questions"("workspace_id","question_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitations" ADD CONSTRAINT "invitations_workspace_id_survey_no_surveys_workspace_id_survey_no_fk" FOREIGN KEY ("workspace_id","survey_no") REFERENCES "public"."surveys"("workspace_id","survey_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "questions" ADD CONSTRAINT "questions_workspace_id_survey_no_surveys_workspace_id_survey_no_fk" FOREIGN KEY ("workspace_id","survey_no") REFERENCES "public"."surveys"("workspace_id","survey_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "responses" ADD CONSTRAINT "responses_workspace_id_survey_no_surveys_workspace_id_survey_no_fk" FOREIGN KEY ("workspace_id","survey_no") REFERENCES "public"."surveys"("workspace_id","survey_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "suppressions" ADD CONSTRAINT "suppressions_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "survey_versions" ADD CONSTRAINT "survey_versions_workspace_id_survey_no_surveys_workspace_id_survey_no_fk" FOREIGN KEY ("workspace_id","survey_no") REFERENCES "public"."surveys"("workspace_id","survey_no") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "counters" ADD CONSTRAINT "counters_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "targets" ADD CONSTRAINT "targets_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "touchpoints" ADD CONSTRAINT "touchpoints_workspace_id_workspaces_id_fk" FOREIGN KEY ("workspace_id") REFERENCES "public"."workspaces"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "contacts_workspace_id_customer_no_index" ON "contacts" USING btree ("workspace_id","customer_no");--> statement-breakpoint
CREATE INDEX "contacts_workspace_id_email_index" ON "contacts" USING btree ("workspace_id","email");--> statement-breakpoint
CREATE INDEX "customers_workspace_id_name_search_index" ON "customers" USING btree ("workspace_id","name_search");--> statement-breakpoint
CREATE INDEX "customers_workspace_id_first_paid_on_index" ON "customers" USING btree ("workspace_id","first_paid_on");--> statement-breakpoint
CREATE INDEX "share_links_workspace_id_dashboard_no_index" ON "share_links" USING btree ("workspace_id","dashboard_no");--> statement-breakpoint
CREATE INDEX "activity_days_workspace_id_customer_no_day_index" ON "activity_days" USING btree ("workspace_id","customer_no","day");--> statement-breakpoint
CREATE INDEX "activity_days_workspace_id_event_no_day_index" ON "activity_days" USING btree ("workspace_id","event_no","day");--> statement-breakpoint
CREATE INDEX "health_snapshots_workspace_id_customer_no_taken_on_index" ON "health_snapshots" USING btree ("workspace_id","customer_no","taken_on");--> statement-breakpoint
CREATE INDEX "accounts_user_id_index" ON "accounts" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "api_keys_workspace_id_index" ON "api_keys" USING btree ("workspace_id");--> statement-breakpoint
CREATE INDEX "mails_workspace_id_created_at_index" ON "mails" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "mails_state_created_at_index" ON "mails" USING btree ("state","created_at");--> statement-breakpoint
CREATE INDEX "memberships_user_id_index" ON "memberships" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "sessions_user_id_index" ON "sessions" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "tokens_workspace_id_purpose_index" ON "tokens" USING btree ("workspace_id","purpose");--> statement-breakpoint
CREATE INDEX "tokens_user_id_purpose_index" ON "tokens" USING btree ("user_id","purpose");--> statement-breakpoint
CREATE INDEX "orders_workspace_id_ordered_on_index" ON "orders" USING btree ("workspace_id","ordered_on");--> statement-breakpoint
CREATE INDEX "orders_workspace_id_customer_no_ordered_on_index" ON "orders" USING btree ("workspace_id","customer_no","ordered_on");--> statement-breakpoint
CREATE INDEX "subscription_spans_workspace_id_from_on_index" ON "subscription_spans" USING btree ("workspace_id","from_on");--> statement-breakpoint
CREATE INDEX "subscription_spans_workspace_id_customer_no_index" ON "subscription_spans" USING btree ("workspace_id","customer_no");--> statement-breakpoint
CREATE INDEX "subscriptions_workspace_id_customer_no_index" ON "subscriptions" USING btree ("workspace_id","customer_no");--> statement-breakpoint
CREATE INDEX "imports_workspace_id_created_at_index" ON "imports" USING btree ("workspace_id","created_at");--> statement-breakpoint
CREATE INDEX "tickets_workspace_id_opened_on_index" ON "tickets" USING btree ("workspace_id","opened_on");--> statement-breakpoint
CREATE INDEX "tickets_workspace_id_resolved_on_index" ON "tickets" USING btree ("workspace_id","resolved_on");--> statement-breakpoint
CREATE INDEX "tickets_workspace_id_customer_no_opened_at_index" ON "tickets" USING btree ("workspace_id","customer_no","opened_at");--> statement-breakpoint
CREATE INDEX "answers_workspace_id_question_no_answered_on_index" ON "answers" USING btree ("workspace_id","question_no","answered_on");--> statement-breakpoint
CREATE INDEX "answers_workspace_id_customer_no_index" ON "answers" USING btree ("workspace_id","customer_no");--> statement-breakpoint
CREATE INDEX "invitations_workspace_id_invited_on_index" ON "invitations" USING btree ("workspace_id","invited_on");--> statement-breakpoint
CREATE INDEX "invitations_workspace_id_contact_no_index" ON "invitations" USING btree ("workspace_id","contact_no");--> statement-breakpoint
CREATE INDEX "questions_workspace_id_kind_index" ON "questions" USING btree ("workspace_id","kind");--> statement-breakpoint
CREATE INDEX "responses_workspace_id_answered_on_index" ON "responses" USING btree ("workspace_id","answered_on");--> statement-breakpoint
CREATE INDEX "responses_workspace_id_customer_no_index" ON "responses" USING btree ("workspace_id","customer_no");--> statement-breakpoint
CREATE INDEX "responses_workspace_id_survey_no_answered_on_index" ON "responses" USING btree ("workspace_id","survey_no","answered_on");--> statement-breakpoint
CREATE INDEX "audit_entries_workspace_id_at_index" ON "audit_entries" USING btree ("workspace_id","at");