ALTER TABLE "invitations" ADD COLUMN "mail_id" uuid;--> statement-breakpoint
CREATE INDEX "invitations_workspace_id_mail_id_index" ON "invitations" USING btree ("workspace_id","mail_id");