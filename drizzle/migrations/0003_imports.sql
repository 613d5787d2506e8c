ALTER TABLE "order_lines" DROP CONSTRAINT "order_lines_workspace_id_order_no_import_no_row_no_pk";--> statement-breakpoint
ALTER TABLE "order_lines" DROP COLUMN "import_no";--> statement-breakpoint
ALTER TABLE "order_lines" DROP COLUMN "row_no";--> statement-breakpoint
ALTER TABLE "order_lines" ADD COLUMN "line_no" integer NOT NULL;--> statement-breakpoint
ALTER TABLE "import_rejections" ADD COLUMN "details" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "import_rejections" ADD COLUMN "is_taken" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "rows_repeated" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "rows_flagged" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "problem_details" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "imports" ADD COLUMN "header" jsonb;--> statement-breakpoint
ALTER TABLE "order_lines" ADD CONSTRAINT "order_lines_workspace_id_order_no_line_no_pk" PRIMARY KEY("workspace_id","order_no","line_no");
