// Generated from openapi.json by `npm run openapi`; not to be edited.

export interface paths {
    "/api/v1/audit-events/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rows of the audit trail, newest first. A POST, because looking is written down in the same transaction. */
        post: operations["searchAuditEvents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-events/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the trail can be searched by, in the reader's language. */
        get: operations["listAuditTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the trail stands: sealed, signed, last checked. */
        get: operations["describeAuditChain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-chain/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for a check of the whole trail; its result appears in `GET audit-chain`. */
        post: operations["requestVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Uploads one file, as the multipart field `file`. */
        post: operations["uploadFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a file: its name, type and size, and whether it was scanned. */
        get: operations["getFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of a file, always as a download. */
        get: operations["downloadFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/files/{fileId}/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The bytes of an image or a PDF, to be looked at within a page; any other kind is only downloaded. */
        get: operations["viewFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What may be uploaded. */
        get: operations["getUploadLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's uploads on the way. */
        get: operations["listUploads"];
        put?: never;
        /** Begins an upload: `Upload-Length` in bytes, `Upload-Metadata` with `filename` and, if wanted, `fingerprint`. */
        post: operations["beginUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Throws an upload away. */
        delete: operations["dropUpload"];
        options?: never;
        /** How many bytes of an upload are here, in `Upload-Offset`. */
        head: operations["getUploadOffset"];
        /** Takes the bytes that begin at `Upload-Offset`; when the line breaks, those that came are kept. */
        patch: operations["sendPiece"];
        trace?: never;
    };
    "/api/v1/uploads/{uploadId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a file of an upload that is whole: it is judged and scanned as any other. Asked again, the same file. */
        post: operations["finishUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/drafts/{form}/{subject}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's draft of one form. */
        get: operations["getDraft"];
        /** Saves a draft over the version that is known: `If-Match: "3"`, or `If-None-Match: *` for the first. */
        put: operations["saveDraft"];
        post?: never;
        /** Throws a draft away. */
        delete: operations["discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which years have their working days, and which is missing. */
        get: operations["getWorkingCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The arrangements of a year that were ever entered, the latest first. */
        get: operations["listArrangements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendar/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reads the text of a notice, or takes days, and compares them; keeps nothing. */
        post: operations["checkArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendar/arrangements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters an arrangement, for another administrator to check. */
        post: operations["proposeArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendar/arrangements/{arrangementId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts in force what another administrator entered. */
        post: operations["approveArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendar/arrangements/{arrangementId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends it back. */
        post: operations["refuseArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendar/arrangements/{arrangementId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes one's own proposal back. */
        post: operations["withdrawArrangement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/todos": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the caller under the acting role grant; or what he did, started or was copied to. */
        get: operations["listTodos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/todo-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countTodos"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/todos/{todoId}/nudge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reminds whoever a to-do waits for; once a day. */
        post: operations["nudgeTodo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendar/reaching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Open files that already come into the year whose days are missing. */
        get: operations["listReachingFiles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/working-calendar/arrangements/{arrangementId}/shifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days of open files that a correction moved. */
        get: operations["listShiftedDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller was told, under any of the role grants that he holds, latest first. */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/unread-count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["countUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Server-sent events `{"unread": n}`, now and whenever the number changes, until the sign-in ends or the server
         *     stops. At most five streams a person at one server process.
         */
        get: operations["streamUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{notificationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One of what the caller was told, such as a mail leads to. */
        get: operations["getNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/{notificationId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one as read. */
        post: operations["readNotification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/notifications/read-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks everything as read. */
        post: operations["readAllNotifications"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one's mail goes, and how often. */
        get: operations["getMyMail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mail/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Gives an address, or asks for another code: six digits are sent there. */
        put: operations["keepMyMailAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mail/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms the address by the code that was sent to it. */
        post: operations["confirmMyMailAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mail/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Forgets one's address. */
        post: operations["removeMyMailAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/mail/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says how often mail comes. */
        put: operations["preferMyMail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/backlog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether mails go, and what keeps them. */
        get: operations["getMailBacklog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tries again what was given up. */
        post: operations["retryMail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops a person's mails, by the signed link that each of them carries (RFC 8058); without a sign-in. */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/documents/{documentId}/pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A notice as a PDF, the bytes it was issued in; for whoever sees the file it was issued in. */
        get: operations["downloadDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/verify/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether a notice is real, by the code printed on it; without a sign-in, and nothing of what it says. */
        get: operations["verifyDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own exports, newest first. */
        get: operations["listExports"];
        put?: never;
        /**
         * Writes a list into a file, as its filters and columns show it: at once up to 5,000 rows, above as a job. Open to
         *     whoever may read the list.
         */
        post: operations["startExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{exportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An export of one's own, how far it is, and its file. */
        get: operations["getExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/export-lists/{list}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The columns that a list can be exported with. */
        get: operations["listExportColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acts upon many rows of a list, as a job; with `dryRun` tells what would become of each and changes nothing. Open
         *     to whoever may do the same to a single row.
         */
        post: operations["startBulkAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-actions/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A run of one's own, and how far it is. */
        get: operations["getBulkRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-actions/{runId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What became of each row. */
        get: operations["listBulkResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bulk-actions/{runId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what a run changed, on each row that did not change since: a run of its own. */
        post: operations["undoBulkRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in by name and password; whoever has a second factor is asked for a code instead. */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The second step: a code of the authenticator, or a recovery code. */
        post: operations["passSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchanges the refresh cookie for a new access token and the next cookie. */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends this sign-in. */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/role-grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Acts under another of one's role grants from now on. */
        post: operations["switchRoleGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, acting as what, and what that allows. */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Changes one's own password; one's other sign-ins end. */
        post: operations["changeMyPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own sign-ins that are alive. */
        get: operations["listMySessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/end-others": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends all of one's sign-ins but this one; each is out with its next request. */
        post: operations["endMyOtherSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{sessionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends another of one's sign-ins. */
        post: operations["endMySession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether one has a second factor, and whether one must. */
        get: operations["getMySecondFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to set up a second factor: gives the secret for the authenticator. */
        post: operations["beginMySecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switches the second factor on by a first code; gives the recovery codes. */
        post: operations["confirmMySecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replaces the recovery codes. */
        post: operations["renewMyRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switches the second factor off. */
        post: operations["removeMySecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The roles that can be granted, each with its kind of place. */
        get: operations["listRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Users by name, each with the roles he holds. */
        get: operations["listUsers"];
        put?: never;
        /** Opens an account; its holder must change the password at the first sign-in. */
        post: operations["createUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One user with the history of the account and of its roles. */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes an account; it is out with its next request. */
        post: operations["disableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reopens an account. */
        post: operations["enableUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a password that must be changed at the next sign-in; a second factor stays. */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/end-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs a user out everywhere. */
        post: operations["endSessions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes away a second factor that was lost; its holder sets up another at the next sign-in. */
        post: operations["resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/grant-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The places of a district where a role can be granted. */
        get: operations["findGrantPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{userId}/role-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grants a role at a place. */
        post: operations["grantRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-grants/{roleGrantId}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a role back. */
        post: operations["revokeRoleGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's district, or for administrators of the platform all of them. */
        get: operations["listDistricts"];
        put?: never;
        /** Opens a district. */
        post: operations["createDistrict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/districts/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The district that the caller works in. */
        get: operations["getCurrentDistrict"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/streets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listStreets"];
        put?: never;
        post: operations["createStreet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/streets/{streetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["editStreet"];
        trace?: never;
    };
    "/api/v1/parks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The parks that the caller may see, all of them. */
        get: operations["listParks"];
        put?: never;
        post: operations["createPark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPark"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["editPark"];
        trace?: never;
    };
    "/api/v1/parks/{parkId}/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listVenues"];
        put?: never;
        post: operations["createVenue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/venues/{venueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["editVenue"];
        trace?: never;
    };
    "/api/v1/parks/{parkId}/document-wordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every kind of notice that may be worded, as it is worded now. */
        get: operations["listDocumentWordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/document-wordings/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Words a kind for the notices issued from now on; those issued before keep theirs. */
        put: operations["saveDocumentWording"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/document-wordings/{kind}/specimen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A specimen of the notice with made-up data, marked as one; nothing is issued. */
        post: operations["specimenOfWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The units that the caller may see. */
        get: operations["listEnterprises"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getEnterprise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a unit; refused when it changed since `version`. */
        patch: operations["editEnterprise"];
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters a unit into a park's ledger. */
        post: operations["createEnterprise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/headcounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps what a unit reports of itself at a date. */
        post: operations["recordHeadcount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contact-phone/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the contact's number, with a reason that is kept. */
        post: operations["revealContactPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A unit's whole life, latest first. */
        get: operations["listUnitTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What runs about a unit, and the latest of each kind that is over. */
        get: operations["listUnitRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed which field of a unit, when, from what to what; latest first. */
        get: operations["listFieldHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listContacts"];
        put?: never;
        /** Adds a further contact. */
        post: operations["addContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contacts/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a further contact; refused when it changed since `version`. */
        patch: operations["editContact"];
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contacts/{contactId}/remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a further contact out for good. */
        post: operations["removeContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/contacts/{contactId}/phone/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a further contact's number, with a reason that is kept. */
        post: operations["revealFurtherContactPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/premises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rooms of a unit and the park's places at it. */
        get: operations["listPremises"];
        put?: never;
        /** Gives a unit a room; refused while another unit has it. */
        post: operations["addPremises"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/premises/{premisesId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Ends or corrects a room's record; refused when it changed since `version`. */
        patch: operations["editPremises"];
        trace?: never;
    };
    "/api/v1/party-orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The Party organisations that the caller may see. */
        get: operations["listPartyOrgs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/organisation-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A park's organisations as they stand below each other today. */
        get: operations["organisationMap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPartyOrg"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes an organisation; refused when it changed since `version`. */
        patch: operations["editPartyOrg"];
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enters an organisation with the units it holds. */
        post: operations["createPartyOrg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A unit joins the organisation. */
        post: operations["addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/members/{membershipId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A unit leaves the organisation. */
        post: operations["endMembership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An election or appointment of all leaders: a new term begins. */
        post: operations["beginTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/terms/{termId}/extend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Draws the present term out, as approved. */
        post: operations["extendTerm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody takes a post within the term. */
        post: operations["takePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/posts/{postId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects what is recorded of a post. */
        patch: operations["correctPost"];
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/posts/{postId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Somebody gives up a post. */
        post: operations["leavePost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/posts/{postId}/void": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Declares a post void that was entered by mistake. */
        post: operations["voidPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The life of an organisation, newest first. */
        get: operations["history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/move-unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A unit moves to another organisation, or to a branch of its own; answers with that one. */
        post: operations["moveUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/lead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another unit leads the joint branch. */
        post: operations["changeLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/members/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Corrects the day a unit joined. */
        patch: operations["correctMembership"];
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The organisation takes another name. */
        post: operations["rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/{partyOrgId}/dissolve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The organisation ends, with reason and approval. */
        post: operations["dissolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/party-orgs/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Organisations are merged into another one; answers with that one. */
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/instructors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a Party-building instructor to a unit. */
        post: operations["sendInstructor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/instructors/{assignmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an instructor's work at a unit. */
        post: operations["endInstructor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/mass-organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A union, youth league or women's federation is founded in the unit. */
        post: operations["foundMassOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/mass-organisations/{massOrganisationId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is dissolved, or the day of it is corrected. */
        post: operations["dissolveMassOrganisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/constructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The construction projects that the caller may see. */
        get: operations["listConstructions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/construction-unopened": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Resident units without an organisation for which nobody opened a project. */
        get: operations["listUnopened"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/construction-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long the caller's district gives each step. */
        get: operations["readSettings"];
        put: operations["editSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/constructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a project by hand. */
        post: operations["openConstruction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/constructions/{constructionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getConstruction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/constructions/{constructionId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a move; refused when the project moved on since `version`. */
        post: operations["moveConstruction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/constructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The projects of one unit. */
        get: operations["listOfUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instructor-dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Instructors sent to units, whose visits are followed; the visit that is due first comes first. */
        get: operations["listInstructorDispatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/instructors-unfollowed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Instructors at work, named by a ledger, whose visits nobody follows. */
        get: operations["listUnfollowedInstructors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/instructor-dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins to follow the visits of an instructor who is at work. */
        post: operations["openInstructorDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/instructor-dispatches/{dispatchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getInstructorDispatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/instructor-dispatches/{dispatchId}/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The officers to whose accounts the visits may be given. */
        get: operations["listInstructorAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/instructor-dispatches/{dispatchId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Logs or corrects a visit, gives the visits to an account, or ends them; refused when it moved on since `version`. */
        post: operations["moveInstructorDispatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/enterprises/{enterpriseId}/instructor-dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The instructors of one unit. */
        get: operations["listInstructorDispatchesOfUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's imports, or for a district officer the district's, newest first. */
        get: operations["listImports"];
        put?: never;
        /** Begins to import an uploaded ledger; a job reads it. */
        post: operations["startImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an upload may be at most. */
        get: operations["readImportLimits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/columns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the columns would be if another row were the one of the headers. */
        get: operations["guessImportColumns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says which column is which; a job then checks every row. */
        put: operations["mapImportColumns"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Checks every row again under the same columns; a job does it. */
        post: operations["checkImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes the ready rows as one batch; a job does it. */
        post: operations["commitImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an import up that is not committed. */
        post: operations["discardImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rows of the ledger, with what was found at each cell and what differs from the records. */
        get: operations["listImportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/rows/{rowNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Mends cells of a row; the whole ledger is checked again at once. */
        patch: operations["mendImportRow"];
        trace?: never;
    };
    "/api/v1/imports/{importId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts differences to the records or leaves the records: one field, a row, or all. */
        post: operations["decideDifferences"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The held-back rows as a workbook in the sheet's own columns, with the reasons. */
        get: operations["downloadRejects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What undoing a committed import would take back, and what stands in its way. */
        get: operations["previewImportUndo"];
        put?: never;
        /** Restores what was before a committed import. */
        post: operations["undoImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the district's ledgers call things, as its officers taught it. */
        get: operations["listImportSynonyms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/import-synonyms/{synonymId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forgets a word that was learnt. */
        delete: operations["forgetImportSynonym"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The district's indicators, the latest version first; last the template that a district begins from. */
        get: operations["listIndicatorSets"];
        put?: never;
        /** Saves the next version; assessments keep the one they began under. */
        post: operations["saveIndicatorSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-sets/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keeps the next version as it is typed; refused when somebody else kept it since `version`. */
        put: operations["keepIndicatorDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-sets/draft/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Throws the draft away. */
        post: operations["discardIndicatorDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/indicator-sets/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a set would find in a park's last period; kept nowhere. */
        post: operations["previewIndicatorSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessment-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAssessmentPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/assessment-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens a period that is over; its assessments are opened and measured by a job. */
        post: operations["openAssessmentPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/assessment-periods/{periodId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on opening assessments where the job stopped. */
        post: operations["resumeAssessmentPeriod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest period first, and in it the fewest points. */
        get: operations["listAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/assessments/{assessmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/assessments/{assessmentId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts uploads in for an indicator that people score. */
        post: operations["giveEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/assessments/{assessmentId}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Scores everything that is scored by people; whoever comes second does not see what the first gave. */
        post: operations["giveScores"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/assessments/{assessmentId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Measures, announces the result, warns, or ends an assessment whose subject has left. */
        post: operations["moveAssessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rectifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those that still run first, the most pressing of them first. */
        get: operations["listRectifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/rectifications/{rectificationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getRectification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/rectifications/{rectificationId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A move of the unit or branch (it is done), or of the officer who re-checks. */
        post: operations["moveRectification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The two coverages on a day: numerators, denominators and rates. */
        get: operations["getCoverage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/coverage/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The two coverages over time, on the last days of past months, quarters or years. */
        get: operations["getCoverageTrend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/coverage/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The enterprises that one figure counts. */
        get: operations["listCoverageUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/gate-board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many files of a park stand at which gate and step, and how many of them are overdue. */
        get: operations["getGateBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/workbench": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What there is to do today. */
        get: operations["getWorkbench"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caller likes the portal: theme, density, type size, columns and default view of each list. */
        get: operations["getPreferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes the fields that are sent; the others stay. */
        patch: operations["editPreferences"];
        trace?: never;
    };
    "/api/v1/saved-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The views of one list that the caller has. */
        get: operations["listSavedViews"];
        put?: never;
        /** Keeps a view, for oneself or for everyone of one's role at its place. */
        post: operations["createSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/saved-views/{savedViewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a view away. */
        delete: operations["deleteSavedView"];
        options?: never;
        head?: never;
        /** Renames a view, or saves other filters, order and columns to it. */
        patch: operations["editSavedView"];
        trace?: never;
    };
    "/api/v1/saved-views/{savedViewId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Brings back a view that was taken away. */
        post: operations["restoreSavedView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parks, units and organisations of that name, former name, pinyin or credit code, best first, at most 20. */
        get: operations["find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dossiers that the caller sees: what is due first. */
        get: operations["listAdmissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/admissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begins a dossier. */
        post: operations["startAdmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/admissions/{runId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAdmission"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/admissions/{runId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Number and check code, with which anybody may ask how far it is. */
        get: operations["getAdmissionReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/admissions/{runId}/unit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Facts of the unit. */
        patch: operations["saveAdmissionUnit"];
        trace?: never;
    };
    "/api/v1/parks/{parkId}/admissions/{runId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["saveAdmissionContact"];
        trace?: never;
    };
    "/api/v1/parks/{parkId}/admissions/{runId}/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Live commerce and its anchors; those given are all there are. */
        patch: operations["saveAdmissionLive"];
        trace?: never;
    };
    "/api/v1/parks/{parkId}/admissions/{runId}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Credit publicity and compliance undertaking. */
        patch: operations["saveAdmissionCredit"];
        trace?: never;
    };
    "/api/v1/parks/{parkId}/admissions/{runId}/materials/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** One material: its file, its validity, or that it follows. */
        put: operations["saveAdmissionMaterial"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/admissions/{runId}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirms that the answers were checked. */
        post: operations["checkAdmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/admissions/{runId}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a move: submit, accept, ask for a supplement, decide and so on. */
        post: operations["moveAdmission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/outside-reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outside reviewers of the district, by name. */
        get: operations["listOutsideReviewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/admissions/{runId}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks an outside reviewer for his opinion. */
        post: operations["inviteReviewer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admission-materials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The materials that the caller's district asks for now. */
        get: operations["getMaterialList"];
        /** Publishes the next version of the list; dossiers that were begun keep theirs. */
        put: operations["publishMaterialList"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/admission-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a park admits, and its guide. */
        get: operations["getAdmissionSettings"];
        put: operations["saveAdmissionSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/parks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Parks that take applications, with their guides. */
        get: operations["listOpenParks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/account-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks for an account; a park officer has to confirm it before it can sign in. */
        post: operations["applyForAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** How far an application is, by the number and check code of its receipt. In the body, so that no log keeps the code. */
        post: operations["askProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications for accounts in the caller's parks: those that wait first. */
        get: operations["listAccountApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/account-applications/{applicationId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmAccountApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/account-applications/{applicationId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseAccountApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/parks/{parkId}/account-applications/{applicationId}/open-phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Opens the applicant's number, with a reason. */
        post: operations["openApplicantPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditSearchDto: {
            /** @default 1 */
            page: number;
            /** @default 20 */
            pageSize: number;
            /** @description Name or credit code of a unit, name of an organisation, user name or name of a person: what was done to them. */
            q?: string;
            /** @description First day, in Shanghai. */
            from?: string;
            /** @description Last day, in Shanghai. */
            until?: string;
            /** Format: uuid */
            actorUserId?: string;
            role?: string;
            table?: string;
            /** @enum {string} */
            action?: "insert" | "update" | "delete" | "reveal" | "read" | "export";
            /**
             * Format: uuid
             * @description The record that was acted on.
             */
            rowId?: string;
            /** @description The request, as error messages and logs name it. */
            correlationId?: string;
            /** Format: uuid */
            districtId?: string;
            /** @description `next` or `previous` of an answer with the same filters, sort and page size; goes before `page`. */
            cursor?: string;
        };
        AuditNameDto: {
            id: string;
            name: string | null;
        };
        AuditChangeDto: {
            /** @description The column in the database. */
            column: string;
            /** @description What it is called. */
            name: string;
            before: string | null;
            after: string | null;
            changed: boolean;
        };
        AuditEventDto: {
            id: string;
            /** @description ISO moment. */
            at: string;
            /** @description Null where the system acted, or nobody was signed in yet. */
            actor: components["schemas"]["AuditNameDto"] | null;
            role: string | null;
            roleName: string | null;
            district: components["schemas"]["AuditNameDto"] | null;
            table: string;
            tableName: string;
            row: components["schemas"]["AuditNameDto"] | null;
            /** @enum {string} */
            action: "insert" | "update" | "delete" | "reveal" | "read" | "export";
            correlationId: string | null;
            changes: components["schemas"]["AuditChangeDto"][];
            /** @description The record's page, where the reader may open it. */
            link: string | null;
        };
        AuditPageDto: {
            items: components["schemas"]["AuditEventDto"][];
            /** @description How many rows there are, counted up to ten thousand. */
            total: number;
            /** @description There are more than were counted. */
            totalIsCapped: boolean;
            page: number;
            pageSize: number;
            next: string | null;
            previous: string | null;
        };
        AuditTermDto: {
            code: string;
            name: string;
        };
        AuditTermsDto: {
            tables: components["schemas"]["AuditTermDto"][];
            roles: components["schemas"]["AuditTermDto"][];
        };
        UnsealedDto: {
            count: number;
            oldestAt: string | null;
        };
        AuditHeadDto: {
            number: number;
            at: string;
        };
        AuditFaultDto: {
            /** @enum {string} */
            code: "row_changed" | "row_removed" | "row_not_sealed" | "row_unsealed_old" | "row_misdated" | "seal_removed" | "seal_changed" | "chain_end_changed" | "tail_cut" | "head_mismatch" | "head_signature_bad" | "head_removed" | "head_out_of_order" | "head_copy_changed" | "end_unsigned";
            /** @description What it means, in the reader's language. */
            message: string;
            /** @description The district whose chain it is; null for the platform's own chain or for a head. */
            chain: components["schemas"]["AuditNameDto"] | null;
            /** @description First and last place in the chain. */
            sequence: number | null;
            until: number | null;
            eventId: string | null;
            /** @description What kind of record the audit row is about, in words, and its id. */
            tableName: string | null;
            rowId: string | null;
            at: string | null;
            headNumber: number | null;
        };
        AuditReportDto: {
            seconds: number;
            seals: number;
            chains: number;
            heads: number;
            lastHead: components["schemas"]["AuditHeadDto"] | null;
            unsealed: components["schemas"]["UnsealedDto"];
            faults: components["schemas"]["AuditFaultDto"][];
            /** @description How many faults there are, named or not. */
            faultCount: number;
        };
        AuditVerificationDto: {
            /** @enum {string} */
            state: "waiting" | "done" | "failed";
            id: string;
            askedAt: string;
            askedBy: components["schemas"]["AuditNameDto"];
            finishedAt: string | null;
            /** @description Whether nothing was found wrong; null while it runs and when it failed. */
            holds: boolean | null;
            /** @description Why it could not be checked. */
            failure: string | null;
            report: components["schemas"]["AuditReportDto"] | null;
        };
        ActionDto: {
            name: string;
            allowed: boolean;
            /** @description Why not, in the caller's language; null when allowed. */
            reason: string | null;
        };
        AuditChainDto: {
            chains: number;
            sealed: number;
            lastSealedAt: string | null;
            unsealed: components["schemas"]["UnsealedDto"];
            lastHead: components["schemas"]["AuditHeadDto"] | null;
            verification: components["schemas"]["AuditVerificationDto"] | null;
            actions: components["schemas"]["ActionDto"][];
        };
        StoredFileDto: {
            id: string;
            name: string;
            /** @description Media type, found in the content. */
            contentType: string;
            sizeBytes: number;
            /** @description SHA-256 in hex. */
            sha256: string;
            /**
             * Format: date-time
             * @description When a virus scan found nothing; null where no scanner is set up, and pages then say 未查毒.
             */
            scannedAt: string | null;
        };
        UploadLimitsDto: {
            /** @description The largest file, in bytes. */
            maxFileBytes: number;
            /** @description How many uploads one person may have on the way. */
            maxOpen: number;
        };
        UploadDto: {
            id: string;
            name: string;
            /** @description What its sender said to tell the file by, if anything. */
            fingerprint: string | null;
            sizeBytes: number;
            /** @description How many bytes are here; the next piece begins there. */
            receivedBytes: number;
            /**
             * Format: date-time
             * @description When it is thrown away unless a further piece comes.
             */
            expiresAt: string;
        };
        UploadListDto: {
            items: components["schemas"]["UploadDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        DraftDto: {
            content: {
                [key: string]: unknown;
            };
            version: number;
            /** Format: date-time */
            savedAt: string;
        };
        FoundDraftDto: {
            draft: components["schemas"]["DraftDto"] | null;
        };
        SaveDraftDto: {
            content: {
                [key: string]: unknown;
            };
        };
        DraftStandDto: {
            version: number;
            /** Format: date-time */
            savedAt: string;
        };
        WorkingCalendarDto: {
            years: number[];
            /** @description Years with an arrangement that waits for its check. */
            proposed: number[];
            /** @description A year that is missing and due: this year, or from 1 November on the next. */
            missing: number | null;
            mayEnter: boolean;
        };
        ArrangedDayDto: {
            /** @description `YYYY-MM-DD` */
            day: string;
            /** @enum {string} */
            kind: "off" | "work";
            name: string;
        };
        DayDifferenceDto: {
            day: string;
            /** @enum {string|null} */
            entered: "off" | "work" | null;
            /** @enum {string|null} */
            expected: "off" | "work" | null;
            /**
             * @description The statutory holidays of each year, or the list named in `reference`.
             * @enum {string}
             */
            by: "law" | "reference";
        };
        ArrangementDto: {
            id: string;
            year: number;
            version: number;
            source: string;
            /** @description Null for the years that the program brought. */
            noticeNumber: string | null;
            noticeDate: string | null;
            days: components["schemas"]["ArrangedDayDto"][];
            reference: string | null;
            differences: components["schemas"]["DayDifferenceDto"][];
            note: string | null;
            /** @enum {string} */
            state: "refused" | "proposed" | "in_force" | "replaced" | "withdrawn";
            enteredByName: string | null;
            /** Format: date-time */
            enteredAt: string;
            decidedByName: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decisionNote: string | null;
            /** @description Put in force or sent back by the caller: never by whoever entered it. */
            mayDecide: boolean;
            mayWithdraw: boolean;
        };
        ArrangementListDto: {
            items: components["schemas"]["ArrangementDto"][];
        };
        CheckArrangementDto: {
            year: number;
            /** @description The text of the notice, to be read; then `days` is left out. */
            text?: string;
            days?: components["schemas"]["ArrangedDayDto"][];
        };
        CheckedArrangementDto: {
            days: components["schemas"]["ArrangedDayDto"][];
            /** @description What in the text does not fit, in the reader's language. */
            doubts: string[];
            differences: components["schemas"]["DayDifferenceDto"][];
            /** @description The list that was compared with; null where it does not have the year yet. */
            reference: string | null;
        };
        ProposeArrangementDto: {
            year: number;
            /** @description The title of the notice. */
            source: string;
            noticeNumber: string;
            noticeDate: string;
            days: components["schemas"]["ArrangedDayDto"][];
            /** @description Why it is right although days differ, or why it corrects the one in force. */
            note?: string | null;
        };
        DecideArrangementDto: {
            note?: string | null;
        };
        RefuseArrangementDto: {
            note: string;
        };
        WaitingForDto: {
            todoId: string;
            task: string;
            text: string;
            role: string;
            roleName: string;
            /** @description Business date, `YYYY-MM-DD`. */
            opensOn: string;
            dueOn: string | null;
            /** @description Working days until it is due; 0 on the day itself, negative afterwards; null where nothing is due. */
            workingDaysLeft: number | null;
            isMine: boolean;
            /** @description Whether the caller may remind them today. */
            mayNudge: boolean;
        };
        TodoItemDto: {
            /** @description The to-do; null for a file that I started or was copied to. */
            todoId: string | null;
            parkId: string;
            runId: string;
            workflow: string;
            workflowLabel: string;
            number: string;
            title: string;
            stateLabel: string;
            /** @description What is to be done, or what was. */
            text: string;
            parkName: string;
            /**
             * Format: date-time
             * @description When it came: opened, done, started or copied.
             */
            at: string;
            /** @description Business date, `YYYY-MM-DD`. */
            dueOn: string | null;
            /** @description Working days until it is due; 0 on the day itself, negative afterwards. */
            workingDaysLeft: number | null;
            /** @description The address of the page where it is done. */
            link: string;
            /** @description Whom a file that I started waits for now; empty in the other boxes. */
            waitingFor: components["schemas"]["WaitingForDto"][];
        };
        TodoPageDto: {
            items: components["schemas"]["TodoItemDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        TodoCountsDto: {
            todo: number;
            overdue: number;
            done: number;
            started: number;
            copied: number;
        };
        ReachingFileDto: {
            number: string;
            parkName: string;
            workflowLabel: string;
            /** @description The day in that year that it has; null where its promised time would come there when it runs on. */
            day: string | null;
        };
        ReachingFilesDto: {
            /** @description The year that is missing; null when none is. */
            year: number | null;
            items: components["schemas"]["ReachingFileDto"][];
            total: number;
        };
        ShiftedDayDto: {
            id: string;
            number: string;
            parkName: string;
            workflowLabel: string;
            /**
             * @description Whose day it was: the promise to whoever applied, or something to be done.
             * @enum {string}
             */
            what: "promise" | "todo";
            was: string;
            becomes: string;
        };
        ShiftedDaysDto: {
            items: components["schemas"]["ShiftedDayDto"][];
            total: number;
            /** @description The job that moves them is not done yet. */
            isRunning: boolean;
        };
        NotificationDto: {
            id: string;
            /** @enum {string} */
            kind: "told" | "copied" | "todo" | "nudged";
            text: string;
            /** @description The address of the page that it is about, within the web application. */
            link: string;
            /** Format: date-time */
            at: string;
            /**
             * Format: date-time
             * @description Null until it was read.
             */
            readAt: string | null;
            /** @description To be acted under before `link` is opened. */
            roleGrantId: string;
            roleName: string;
            /** @description Empty where the role has no place. */
            placeName: string;
            /** @description Whether that grant is the acting one. */
            isActing: boolean;
        };
        NotificationPageDto: {
            items: components["schemas"]["NotificationDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        UnreadCountDto: {
            unread: number;
        };
        OwnMailDto: {
            /** @description False where the operator has set no mail server: then nothing is sent at all. */
            isOn: boolean;
            /** @description Null until one was given. */
            address: string | null;
            isConfirmed: boolean;
            /** @description A code is on its way and still good. */
            awaitsCode: boolean;
            /**
             * Format: date-time
             * @description The last mail was given up: the address or the server did not take it.
             */
            lastFailedAt: string | null;
            /** @enum {string} */
            rhythm: "at_once" | "daily" | "weekly" | "none";
            /** @description The hour in Shanghai, 0 to 23, from which a digest goes. */
            hour: number;
            /** @enum {string} */
            locale: "zh-CN" | "en";
        };
        MailAddressDto: {
            /** Format: email */
            address: string;
        };
        MailCodeDto: {
            /** @description The six digits that were sent to the address. */
            code: string;
        };
        MailPreferencesDto: {
            /** @enum {string} */
            rhythm: "at_once" | "daily" | "weekly" | "none";
            /** @description The hour in Shanghai, 0 to 23, from which a digest goes. */
            hour: number;
            /** @enum {string} */
            locale: "zh-CN" | "en";
        };
        MailBacklogDto: {
            isOn: boolean;
            waiting: number;
            /** Format: date-time */
            oldestWaitingAt: string | null;
            /** Format: date-time */
            lastSentAt: string | null;
            /** @description Tried in vain and no longer tried. */
            givenUp: number;
            /** @description What went wrong, in the reader's language. */
            faults: string[];
        };
        MailRetriedDto: {
            /** @description How many are tried again. */
            again: number;
        };
        VerifiedDocumentDto: {
            /** @description Its title as printed, in Chinese. */
            title: string;
            number: string;
            /** @description The organisation that issued it. */
            issuer: string;
            /** @description Business date, `YYYY-MM-DD`. */
            issuedOn: string;
            /** @enum {string} */
            state: "valid" | "revoked";
            /** @description Business date; null while it holds. */
            revokedOn: string | null;
            /** @description SHA-256 of the PDF as issued, in hex. */
            sha256: string;
        };
        StartExportDto: {
            /** @description Keys of the columns, in the order wanted; every column that is not on demand when absent. */
            columns?: string[];
            /** @description The filters and the order that the list's own route takes. */
            query?: {
                [key: string]: string;
            };
            /** @description Key of the list, e.g. `enterprises`. */
            list: string;
            /** @enum {string} */
            format: "xlsx" | "csv";
        };
        ExportProgressDto: {
            done: number;
            total: number;
        };
        ExportFailureDto: {
            code: string;
            /** @description What happened and what to do, in the reader's language. */
            message: string;
        };
        ExportDto: {
            progress: components["schemas"]["ExportProgressDto"] | null;
            failure: components["schemas"]["ExportFailureDto"] | null;
            id: string;
            list: string;
            /** @description Name of the list, in the reader's language. */
            title: string;
            /** @enum {string} */
            format: "xlsx" | "csv";
            /** @enum {string} */
            state: "working" | "ready" | "failed" | "expired";
            /** @description Rows in the file; while it is made, the rows that are to be in it. */
            rowCount: number;
            /** @description The file, for `GET /files/:fileId/content`; null unless ready. */
            fileId: string | null;
            fileName: string | null;
            sizeBytes: number | null;
            createdAt: string;
            finishedAt: string | null;
            /** @description When the file goes. */
            expiresAt: string | null;
        };
        ExportPageDto: {
            items: components["schemas"]["ExportDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        ExportColumnDto: {
            key: string;
            label: string;
            /** @description Left out unless asked for by its key. */
            onDemand: boolean;
        };
        ExportColumnsDto: {
            list: string;
            title: string;
            columns: components["schemas"]["ExportColumnDto"][];
        };
        BulkRefusalDto: {
            id: string;
            name: string;
            code: string;
            /** @description Why, in the reader's language. */
            message: string;
        };
        BulkDryRunDto: {
            /** @description Rows chosen. */
            matching: number;
            /** @description Which rows these are, in short: the run is given it back, so that it acts on those that were looked at. */
            rows: string;
            applicable: number;
            /** @description The rows that would be refused, all of them. */
            refused: components["schemas"]["BulkRefusalDto"][];
        };
        BulkFailureDto: {
            code: string;
            message: string;
        };
        BulkProgressDto: {
            done: number;
            total: number;
        };
        BulkCountsDto: {
            done: number;
            refused: number;
            waiting: number;
        };
        BulkRunDto: {
            failure: components["schemas"]["BulkFailureDto"] | null;
            id: string;
            list: string;
            action: string;
            /** @enum {string} */
            state: "done" | "working" | "failed";
            rowCount: number;
            progress: components["schemas"]["BulkProgressDto"];
            counts: components["schemas"]["BulkCountsDto"];
            /** @description The run that this one takes back. */
            undoesRunId: string | null;
            createdAt: string;
            finishedAt: string | null;
            actions: components["schemas"]["ActionDto"][];
        };
        BulkSelectionDto: {
            ids?: string[];
            /** @enum {boolean} */
            allMatching?: true;
            /** @description The filters that the list's own route takes; with `allMatching`. */
            query?: {
                [key: string]: string;
            };
            /** @description The `rows` that the dry run told; a run that finds other rows is refused. With `allMatching`. */
            expectedRows?: string;
        };
        StartBulkActionDto: {
            /** @description What the action needs, e.g. `{streetId}`. */
            parameters?: {
                [key: string]: unknown;
            };
            dryRun?: boolean;
            /** @description Key of the list, e.g. `enterprises`. */
            list: string;
            action: string;
            selection: components["schemas"]["BulkSelectionDto"];
        };
        BulkResultDto: {
            number: number;
            id: string;
            parkId: string;
            name: string;
            /** @enum {string} */
            outcome: "done" | "waiting" | "refused";
            code: string | null;
            message: string | null;
        };
        BulkResultPageDto: {
            items: components["schemas"]["BulkResultDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        SignedInDto: {
            /** @description Bearer token for the API. */
            accessToken: string;
            /** @description Seconds until the access token must be renewed. */
            expiresInSeconds: number;
            /** @description Seconds until the sign-in ends unless it is renewed. */
            idleSeconds: number;
            /** @description Nothing but a change of password is allowed until it is done. */
            mustChangePassword: boolean;
        };
        AuthenticatorDto: {
            /** @description In base 32, to be typed. */
            secret: string;
            /** @description The same as an `otpauth:` address, for a QR code. */
            uri: string;
        };
        SecondFactorAskedDto: {
            secondFactorRequired: boolean;
            /** @description To be sent with the code, within `expiresInSeconds`, from the same network. */
            challenge: string;
            expiresInSeconds: number;
            /** @description For somebody who must have a second factor and has none yet: what to put into the authenticator first. */
            setUp: components["schemas"]["AuthenticatorDto"] | null;
        };
        LoginDto: {
            username: string;
            password: string;
        };
        SecondFactorStepDto: {
            challenge: string;
            /** @description The six digits that the authenticator shows, or a recovery code. */
            code: string;
        };
        SecondFactorPassedDto: {
            /** @description Bearer token for the API. */
            accessToken: string;
            /** @description Seconds until the access token must be renewed. */
            expiresInSeconds: number;
            /** @description Seconds until the sign-in ends unless it is renewed. */
            idleSeconds: number;
            /** @description Nothing but a change of password is allowed until it is done. */
            mustChangePassword: boolean;
            /** @description The recovery codes of a second factor that was set up by this step; this is the only time they can be read. */
            recoveryCodes: string[] | null;
        };
        SwitchRoleGrantDto: {
            /** Format: uuid */
            roleGrantId: string;
        };
        SwitchedDto: {
            /** @description Bearer token for the API. */
            accessToken: string;
            /** @description Seconds until the access token must be renewed. */
            expiresInSeconds: number;
            /** @description Nothing but a change of password is allowed until it is done. */
            mustChangePassword: boolean;
        };
        MeUserDto: {
            id: string;
            username: string;
            displayName: string;
            mustChangePassword: boolean;
        };
        MeRoleGrantDto: {
            id: string;
            /** @enum {string} */
            role: "district_officer" | "street_officer" | "park_officer" | "branch_secretary" | "enterprise_rep" | "outside_reviewer" | "lawyer" | "mentor" | "system_admin" | "security_admin" | "auditor";
            /** @description The role's name in the language of the request. */
            roleName: string;
            /** @enum {string} */
            placeKind: "platform" | "district" | "park" | "street" | "enterprise" | "branch";
            /** @description Name of the district, park, street, enterprise or branch; empty for the platform. */
            placeName: string;
            districtId: string | null;
            districtName: string | null;
            parkId: string | null;
            streetId: string | null;
        };
        MeDto: {
            user: components["schemas"]["MeUserDto"];
            roleGrant: components["schemas"]["MeRoleGrantDto"];
            roleGrants: components["schemas"]["MeRoleGrantDto"][];
            /** @description Codes of what the acting role grant allows; menus and buttons follow them. */
            permissions: string[];
        };
        ChangePasswordDto: {
            currentPassword: string;
            /** @description At least 8 characters of 3 kinds (rule 11.5). */
            newPassword: string;
        };
        LoginSessionDto: {
            id: string;
            /** @description Name of the browser, as far as it says. */
            browser: string | null;
            /** @description Name of the operating system or device, as far as the browser says. */
            system: string | null;
            startedAt: string;
            /** @description When it was last renewed; a page that is in use renews about every ten minutes. */
            lastActiveAt: string;
            /** @description The one that asks. */
            current: boolean;
        };
        LoginSessionListDto: {
            items: components["schemas"]["LoginSessionDto"][];
            total: number;
        };
        SessionsEndedDto: {
            /** @description How many sign-ins were ended. */
            ended: number;
        };
        SecondFactorDto: {
            enabled: boolean;
            since: string | null;
            recoveryCodesLeft: number;
            /** @description A role one holds requires it, so that it cannot be switched off. */
            mandatory: boolean;
        };
        BeginSecondFactorDto: {
            currentPassword: string;
        };
        ConfirmSecondFactorDto: {
            /** @description The six digits that the authenticator shows. */
            code: string;
        };
        RecoveryCodesDto: {
            recoveryCodes: string[];
        };
        ChangeSecondFactorDto: {
            /** @description The six digits that the authenticator shows. */
            code: string;
            currentPassword: string;
        };
        RoleDto: {
            /** @enum {string} */
            role: "district_officer" | "street_officer" | "park_officer" | "branch_secretary" | "enterprise_rep" | "outside_reviewer" | "lawyer" | "mentor" | "system_admin" | "security_admin" | "auditor";
            /** @description The role's name in the language of the request. */
            roleName: string;
            /** @enum {string} */
            placeKind: "platform" | "district" | "park" | "street" | "enterprise" | "branch";
        };
        RoleListDto: {
            items: components["schemas"]["RoleDto"][];
            total: number;
        };
        RoleGrantDto: {
            id: string;
            /** @enum {string} */
            role: "district_officer" | "street_officer" | "park_officer" | "branch_secretary" | "enterprise_rep" | "outside_reviewer" | "lawyer" | "mentor" | "system_admin" | "security_admin" | "auditor";
            /** @description The role's name in the language of the request. */
            roleName: string;
            /** @enum {string} */
            placeKind: "platform" | "district" | "park" | "street" | "enterprise" | "branch";
            /** @description Name of the district, park, street, enterprise or branch; empty for the platform. */
            placeName: string;
            districtName: string | null;
            districtId: string | null;
            parkId: string | null;
            streetId: string | null;
            enterpriseId: string | null;
            partyOrgId: string | null;
            grantedAt: string;
        };
        UserDto: {
            id: string;
            username: string;
            displayName: string;
            disabled: boolean;
            disabledReason: string | null;
            /** @description The password was set by somebody else and not changed since. */
            mustChangePassword: boolean;
            secondFactor: boolean;
            lastSignedInAt: string | null;
            openSessions: number;
            createdAt: string;
            version: number;
            roleGrants: components["schemas"]["RoleGrantDto"][];
            actions: components["schemas"]["ActionDto"][];
        };
        UserPageDto: {
            items: components["schemas"]["UserDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        RoleGrantHistoryDto: {
            id: string;
            /** @enum {string} */
            role: "district_officer" | "street_officer" | "park_officer" | "branch_secretary" | "enterprise_rep" | "outside_reviewer" | "lawyer" | "mentor" | "system_admin" | "security_admin" | "auditor";
            /** @description The role's name in the language of the request. */
            roleName: string;
            /** @enum {string} */
            placeKind: "platform" | "district" | "park" | "street" | "enterprise" | "branch";
            /** @description Name of the district, park, street, enterprise or branch; empty for the platform. */
            placeName: string;
            districtName: string | null;
            districtId: string | null;
            parkId: string | null;
            streetId: string | null;
            enterpriseId: string | null;
            partyOrgId: string | null;
            grantedAt: string;
            /** @description Null for those made when the installation was set up. */
            grantedByName: string | null;
            revokedAt: string | null;
            revokedByName: string | null;
            revokeReason: string | null;
        };
        AccountEventDto: {
            id: string;
            /** @enum {string} */
            kind: "disabled" | "enabled" | "password_reset" | "sessions_ended" | "second_factor_set_up" | "second_factor_removed" | "second_factor_reset" | "recovery_codes_renewed" | "recovery_code_used";
            at: string;
            byName: string | null;
            reason: string | null;
        };
        UserDetailDto: {
            id: string;
            username: string;
            displayName: string;
            disabled: boolean;
            disabledReason: string | null;
            /** @description The password was set by somebody else and not changed since. */
            mustChangePassword: boolean;
            secondFactor: boolean;
            lastSignedInAt: string | null;
            openSessions: number;
            createdAt: string;
            version: number;
            roleGrants: components["schemas"]["RoleGrantDto"][];
            actions: components["schemas"]["ActionDto"][];
            grantHistory: components["schemas"]["RoleGrantHistoryDto"][];
            events: components["schemas"]["AccountEventDto"][];
        };
        CreateUserDto: {
            username: string;
            displayName: string;
            password: string;
        };
        DisableUserDto: {
            version: number;
            reason: string;
        };
        VersionDto: {
            version: number;
        };
        ResetPasswordDto: {
            password: string;
            reason: string;
        };
        ReasonDto: {
            reason: string;
        };
        GrantPlaceDto: {
            id: string;
            name: string;
            /** @description The park, and for a unit its credit code. */
            detail: string | null;
            parkId: string | null;
        };
        GrantPlaceListDto: {
            items: components["schemas"]["GrantPlaceDto"][];
            total: number;
        };
        GrantRoleDto: {
            /** @enum {string} */
            role: "district_officer" | "street_officer" | "park_officer" | "branch_secretary" | "enterprise_rep" | "outside_reviewer" | "lawyer" | "mentor" | "system_admin" | "security_admin" | "auditor";
            /** @enum {string} */
            placeKind: "platform" | "district" | "park" | "street" | "enterprise" | "branch";
            /** Format: uuid */
            districtId?: string;
            /** Format: uuid */
            parkId?: string;
            /** Format: uuid */
            streetId?: string;
            /** Format: uuid */
            enterpriseId?: string;
            /** Format: uuid */
            partyOrgId?: string;
        };
        DistrictDto: {
            id: string;
            /** @description GB/T 2260 code. */
            code: string;
            name: string;
            /** @description Name of the district's Private-Enterprise Party Committee. */
            committeeName: string;
        };
        DistrictListDto: {
            items: components["schemas"]["DistrictDto"][];
            total: number;
        };
        CreateDistrictDto: {
            /** @description Six digits of GB/T 2260. */
            code: string;
            name: string;
            /** @description Name of its Private-Enterprise Party Committee. */
            committeeName: string;
        };
        StreetDto: {
            id: string;
            name: string;
            version: number;
            actions: components["schemas"]["ActionDto"][];
        };
        StreetListDto: {
            items: components["schemas"]["StreetDto"][];
            total: number;
        };
        CreateStreetDto: {
            name: string;
        };
        EditStreetDto: {
            name: string;
            version: number;
        };
        ParkDto: {
            id: string;
            name: string;
            /**
             * @description `catch_all` holds the units of one street that lie in no park.
             * @enum {string}
             */
            kind: "park" | "catch_all";
            streetId: string | null;
            streetName: string | null;
            /** @description Name of its comprehensive Party committee, when there is one. */
            committeeName: string | null;
            /** @description Units that count today (rule 5.7). */
            enterpriseCount: number;
            /** @description Party organisations that exist today. */
            partyOrgCount: number;
            version: number;
            actions: components["schemas"]["ActionDto"][];
        };
        ParkListDto: {
            items: components["schemas"]["ParkDto"][];
            total: number;
            actions: components["schemas"]["ActionDto"][];
        };
        CreateParkDto: {
            name: string;
            /** @enum {string} */
            kind: "park" | "catch_all";
            /** Format: uuid */
            streetId?: string | null;
        };
        EditParkDto: {
            version: number;
            name?: string;
            /** Format: uuid */
            streetId?: string | null;
        };
        VenueDto: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "live_demo_area" | "meeting_hall" | "reception_room" | "micro_site";
            /** @description Seats; null when not recorded. */
            capacity: number | null;
            location: string | null;
            /** @description The enterprise a micro-site lies at. */
            enterpriseId: string | null;
            enterpriseName: string | null;
            version: number;
            actions: components["schemas"]["ActionDto"][];
        };
        VenueListDto: {
            items: components["schemas"]["VenueDto"][];
            total: number;
            actions: components["schemas"]["ActionDto"][];
        };
        CreateVenueDto: {
            name: string;
            /** @enum {string} */
            kind: "live_demo_area" | "meeting_hall" | "reception_room" | "micro_site";
            capacity?: number | null;
            location?: string | null;
            /** Format: uuid */
            enterpriseId?: string | null;
        };
        EditVenueDto: {
            version: number;
            name?: string;
            capacity?: number | null;
            location?: string | null;
            /** Format: uuid */
            enterpriseId?: string | null;
        };
        WordingParameterDto: {
            /** @description Written in braces: `{单位名称}`. */
            label: string;
            sample: string;
            /** @description A numbered list, on a line of its own. */
            isList: boolean;
            /** @description A wording without it is refused. */
            isRequired: boolean;
        };
        DocumentWordingDto: {
            kind: string;
            /** @description As printed, in Chinese. */
            title: string;
            /** @description 0 when nothing was saved yet. */
            version: number;
            /** @description The text is the one that ships, which is a template without a published source. */
            isShipped: boolean;
            text: string;
            shippedText: string;
            /** @description Who signs; null: the park. */
            issuer: string | null;
            usualIssuer: string;
            savedByName: string | null;
            /** Format: date-time */
            savedAt: string | null;
            /** @description What no longer fits, in the caller's language: the shipped text is issued until it is mended. */
            faults: string[];
            parameters: components["schemas"]["WordingParameterDto"][];
        };
        DocumentWordingListDto: {
            items: components["schemas"]["DocumentWordingDto"][];
            total: number;
        };
        SaveWordingDto: {
            /** @description 0 when nothing was saved yet. */
            version: number;
            /** @description A paragraph a line, parameters in braces by their Chinese names; null: the wording that ships. */
            text: string | null;
            /** @description The organisation that signs; null: the park. */
            issuer: string | null;
        };
        WordingDraftDto: {
            /** @description A paragraph a line, parameters in braces by their Chinese names; null: the wording that ships. */
            text: string | null;
            /** @description The organisation that signs; null: the park. */
            issuer: string | null;
        };
        EnterpriseSummaryDto: {
            id: string;
            parkId: string;
            parkName: string;
            streetId: string;
            streetName: string;
            /** @enum {string} */
            kind: "non_public_enterprise" | "social_org";
            legalName: string;
            creditCode: string;
            industry: string | null;
            /** @enum {string} */
            status: "applying" | "resident" | "warned" | "exited";
            enteredOn: string;
            leftOn: string | null;
            /** @description As last reported. */
            staffCount: number | null;
            /** @description Full members as last reported (rule 5.9). */
            fullMemberCount: number | null;
            /** @description As last reported. */
            anchorCount: number | null;
            /** @description The day that the last report tells of. */
            reportedOn: string | null;
            /** @enum {string|null} */
            revenueTier: "over_100m" | "over_10m" | null;
            /** @enum {string} */
            coverage: "none" | "own" | "joint";
            partyOrgId: string | null;
            partyOrgName: string | null;
        };
        EnterprisePageDto: {
            items: components["schemas"]["EnterpriseSummaryDto"][];
            total: number;
            page: number;
            pageSize: number;
            /** @description Cursor of the page after and the page before; null where there is none. */
            next: string | null;
            previous: string | null;
            actions: components["schemas"]["ActionDto"][];
        };
        HeadcountDto: {
            asOf: string;
            staffCount: number;
            fullMemberCount: number;
            anchorCount: number | null;
        };
        UnitPartyOrgDto: {
            id: string;
            name: string;
            kind: string;
            /** @enum {string} */
            tie: "own" | "joint" | "activity";
            joinedOn: string;
            leftOn: string | null;
            isLead: boolean;
        };
        UnitInstructorDto: {
            id: string;
            instructorName: string;
            fromOn: string;
            untilOn: string | null;
        };
        UnitMassOrganisationDto: {
            id: string;
            /** @enum {string} */
            kind: "union" | "youth_league" | "women_federation";
            effectiveFrom: string;
            dissolvedOn: string | null;
        };
        NextActionDto: {
            /**
             * @description What to do; the page knows where it is done.
             * @enum {string}
             */
            code: "report_headcount" | "found_branch" | "join_joint_branch" | "send_instructor" | "renew_headcount" | "complete_contact" | "complete_record";
            /** @description Number of the rule in docs/rules.md. */
            rule: string;
            title: string;
            /** @description Why. */
            reason: string;
        };
        EnterpriseDto: {
            id: string;
            parkId: string;
            parkName: string;
            streetId: string;
            streetName: string;
            /** @enum {string} */
            kind: "non_public_enterprise" | "social_org";
            legalName: string;
            creditCode: string;
            industry: string | null;
            /** @enum {string} */
            status: "applying" | "resident" | "warned" | "exited";
            enteredOn: string;
            leftOn: string | null;
            /** @description As last reported. */
            staffCount: number | null;
            /** @description Full members as last reported (rule 5.9). */
            fullMemberCount: number | null;
            /** @description As last reported. */
            anchorCount: number | null;
            /** @description The day that the last report tells of. */
            reportedOn: string | null;
            /** @enum {string|null} */
            revenueTier: "over_100m" | "over_10m" | null;
            /** @enum {string} */
            coverage: "none" | "own" | "joint";
            partyOrgId: string | null;
            partyOrgName: string | null;
            /** @description Why it left; null where nobody told or it has not left. */
            leftReason: string | null;
            establishedOn: string | null;
            dormantFrom: string | null;
            contactName: string | null;
            /** @description The contact's number with its middle hidden; `reveal` opens it. */
            contactPhoneMasked: string | null;
            remark: string | null;
            version: number;
            headcounts: components["schemas"]["HeadcountDto"][];
            partyOrgs: components["schemas"]["UnitPartyOrgDto"][];
            instructors: components["schemas"]["UnitInstructorDto"][];
            massOrganisations: components["schemas"]["UnitMassOrganisationDto"][];
            /** @description The most pressing first. */
            nextActions: components["schemas"]["NextActionDto"][];
            actions: components["schemas"]["ActionDto"][];
        };
        CreateEnterpriseDto: {
            legalName: string;
            /** @description Unified social credit code; full-width and lower-case characters are understood. */
            creditCode: string;
            /** @enum {string} */
            kind: "non_public_enterprise" | "social_org";
            /** Format: uuid */
            streetId: string;
            industry?: string | null;
            establishedOn?: string | null;
            enteredOn: string;
            staffCount?: number | null;
            fullMemberCount?: number | null;
            anchorCount?: number | null;
            contactName?: string | null;
            contactPhone?: string | null;
            /** @enum {string|null} */
            revenueTier?: "over_100m" | "over_10m" | null;
            remark?: string | null;
        };
        EditEnterpriseDto: {
            version: number;
            legalName?: string;
            creditCode?: string;
            /** @enum {string} */
            kind?: "non_public_enterprise" | "social_org";
            /** Format: uuid */
            streetId?: string;
            industry?: string | null;
            establishedOn?: string | null;
            enteredOn?: string;
            /** @description First day on which the unit is no longer resident; null takes it back. */
            leftOn?: string | null;
            /** @description Why it left; goes when `leftOn` is taken back. */
            leftReason?: string | null;
            /** @description First day on which the unit no longer operates; null takes it back. */
            dormantFrom?: string | null;
            contactName?: string | null;
            contactPhone?: string | null;
            /** @enum {string|null} */
            revenueTier?: "over_100m" | "over_10m" | null;
            remark?: string | null;
        };
        RecordHeadcountDto: {
            asOf: string;
            staffCount: number;
            fullMemberCount: number;
            anchorCount?: number | null;
        };
        RevealContactDto: {
            reason: string;
        };
        RevealedContactDto: {
            contactPhone: string | null;
        };
        DoneByDto: {
            name: string;
            roleName: string;
        };
        TimelineEntryDto: {
            /** @description The business date it happened on. */
            on: string;
            /** @description When it was written down; null where nobody knows. */
            at: string | null;
            kind: string;
            title: string;
            detail: string | null;
            /** @description Null for the system itself. */
            by: components["schemas"]["DoneByDto"] | null;
            /** @description The address of the page about it. */
            link: string | null;
        };
        TimelinePageDto: {
            items: components["schemas"]["TimelineEntryDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        UnitRunDto: {
            id: string;
            parkId: string;
            workflow: string;
            workflowLabel: string;
            number: string;
            state: string;
            stateLabel: string;
            isFinal: boolean;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description What there is to know of it at a glance, in one sentence; null where its state says it all. */
            gist: string | null;
            /** @description The address of its page. */
            link: string;
            /** @description Whom it waits for now; what is due first comes first. */
            waitingFor: components["schemas"]["WaitingForDto"][];
        };
        UnitRunListDto: {
            items: components["schemas"]["UnitRunDto"][];
            total: number;
        };
        FieldChangeDto: {
            id: string;
            at: string;
            by: components["schemas"]["DoneByDto"] | null;
            /** @enum {string} */
            field: "kind" | "status" | "streetId" | "leftOn" | "enteredOn" | "industry" | "legalName" | "creditCode" | "establishedOn" | "leftReason" | "dormantFrom" | "revenueTier" | "contactName" | "remark";
            /** @description Null where there was nothing. */
            from: string | null;
            to: string | null;
            /** @description The ledger that the change came with. */
            importFile: string | null;
            /** @description `revert`: put `from` back by an ordinary edit of the field. */
            actions: components["schemas"]["ActionDto"][];
        };
        FieldHistoryPageDto: {
            items: components["schemas"]["FieldChangeDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        ContactDto: {
            /** @description Null for the ledger's own contact, which is edited with the unit. */
            id: string | null;
            name: string | null;
            post: string | null;
            /** @description The number with its middle hidden; `reveal` opens it. */
            phoneMasked: string | null;
            version: number | null;
            actions: components["schemas"]["ActionDto"][];
        };
        ContactListDto: {
            items: components["schemas"]["ContactDto"][];
            total: number;
            actions: components["schemas"]["ActionDto"][];
        };
        AddContactDto: {
            name: string;
            /** @description What the person is there, such as 行政经理. */
            post?: string | null;
            phone?: string | null;
        };
        EditContactDto: {
            version: number;
            name?: string;
            post?: string | null;
            phone?: string | null;
        };
        RemoveContactDto: {
            version: number;
        };
        PremisesDto: {
            id: string;
            /** @description As on the door, such as A-301. */
            room: string;
            /** @description Hundredths of a square metre; null when not recorded. */
            areaHundredths: number | null;
            fromOn: string;
            /** @description First day on which the unit no longer has the room; null while it has it. */
            untilOn: string | null;
            version: number;
            actions: components["schemas"]["ActionDto"][];
        };
        UnitVenueDto: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "live_demo_area" | "meeting_hall" | "reception_room" | "micro_site";
            location: string | null;
        };
        PremisesListDto: {
            items: components["schemas"]["PremisesDto"][];
            total: number;
            venues: components["schemas"]["UnitVenueDto"][];
            actions: components["schemas"]["ActionDto"][];
        };
        AddPremisesDto: {
            room: string;
            /** @description Hundredths of a square metre. */
            areaHundredths?: number | null;
            fromOn: string;
            untilOn?: string | null;
        };
        EditPremisesDto: {
            version: number;
            room?: string;
            areaHundredths?: number | null;
            fromOn?: string;
            untilOn?: string | null;
        };
        PartyOrgSummaryDto: {
            id: string;
            parkId: string;
            parkName: string;
            /** @enum {string} */
            kind: "branch" | "park_committee" | "joint_branch" | "mobile_member_org" | "temporary_branch" | "general_branch" | "party_committee";
            name: string;
            /** @description Day of the approval, where known. */
            foundedOn: string | null;
            /** @description Day it counts from (rule 5.8). */
            effectiveFrom: string;
            dissolvedOn: string | null;
            /** @description Who is secretary today. */
            secretaryName: string | null;
            /** @description First day after the present term; null where no term is recorded. */
            termDueOn: string | null;
            /** @description Units it holds today. */
            enterpriseCount: number;
            /** @description Full members of those units, as last reported. */
            fullMemberCount: number | null;
        };
        PartyOrgPageDto: {
            items: components["schemas"]["PartyOrgSummaryDto"][];
            total: number;
            page: number;
            pageSize: number;
            /** @description Cursor of the page after and the page before; null where there is none. */
            next: string | null;
            previous: string | null;
            actions: components["schemas"]["ActionDto"][];
        };
        MapUnitDto: {
            id: string;
            name: string;
            isLead: boolean;
        };
        MapMarkDto: {
            code: string;
            text: string;
        };
        MapOrganisationDto: {
            id: string;
            /** @description Its superior in the park, where one is recorded that stands today. */
            parentOrgId: string | null;
            /** @enum {string} */
            kind: "branch" | "park_committee" | "joint_branch" | "mobile_member_org" | "temporary_branch" | "general_branch" | "party_committee";
            name: string;
            secretaryName: string | null;
            termDueOn: string | null;
            fullMemberCount: number | null;
            units: components["schemas"]["MapUnitDto"][];
            marks: components["schemas"]["MapMarkDto"][];
        };
        OrganisationMapDto: {
            parkId: string;
            parkName: string;
            /** @description The district's committee, above all of them. */
            districtCommitteeName: string;
            asOf: string;
            /** @description By kind, the leading ones first, then by name. */
            organisations: components["schemas"]["MapOrganisationDto"][];
        };
        PartyOrgMemberDto: {
            id: string;
            enterpriseId: string;
            legalName: string;
            /** @enum {string} */
            tie: "own" | "joint" | "activity";
            joinedOn: string;
            leftOn: string | null;
            isLead: boolean;
            /** @description Full members of the unit as last reported. */
            fullMemberCount: number | null;
        };
        FormerNameDto: {
            name: string;
            /** @description First day of the name after it. */
            untilOn: string;
        };
        PartyOrgPostDto: {
            id: string;
            /** @enum {string} */
            post: "secretary" | "deputy_secretary" | "organisation_officer" | "publicity_officer" | "discipline_officer" | "committee_member";
            personName: string;
            /**
             * @description Null where only a ledger named the person.
             * @enum {string|null}
             */
            basis: "elected" | "appointed" | null;
            fromOn: string;
            /** @description First day on which it is no longer held. */
            untilOn: string | null;
            approvedBy: string | null;
            approvedOn: string | null;
            filedOn: string | null;
            exceptionBy: string | null;
            exceptionOn: string | null;
            /** @description Why it was entered by mistake; such a post never held. */
            voidReason: string | null;
            recordedByName: string | null;
            /** @description Moment of the record. */
            recordedAt: string;
        };
        PartyOrgTermDto: {
            id: string;
            /** @enum {string} */
            basis: "elected" | "appointed";
            startedOn: string;
            /** @description First day after the term as its kind has it (rule 1.10). */
            dueOn: string;
            /** @description First day after it as approved to be drawn out (rule 1.11). */
            extendedTo: string | null;
            extensionBy: string | null;
            extensionOn: string | null;
            exceptionBy: string | null;
            exceptionOn: string | null;
            endedOn: string | null;
            recordedByName: string | null;
            /** @description Moment of the record. */
            recordedAt: string;
        };
        RuleFindingDto: {
            code: string;
            /** @description Number of the rule in docs/rules.md. */
            rule: string;
            /**
             * @description `block` is 应当/不得, `warn` is 一般.
             * @enum {string}
             */
            severity: "warn" | "block";
            message: string;
        };
        PartyOrgDto: {
            id: string;
            parkId: string;
            parkName: string;
            /** @enum {string} */
            kind: "branch" | "park_committee" | "joint_branch" | "mobile_member_org" | "temporary_branch" | "general_branch" | "party_committee";
            name: string;
            /** @description Day of the approval, where known. */
            foundedOn: string | null;
            /** @description Day it counts from (rule 5.8). */
            effectiveFrom: string;
            dissolvedOn: string | null;
            /** @description Who is secretary today. */
            secretaryName: string | null;
            /** @description First day after the present term; null where no term is recorded. */
            termDueOn: string | null;
            /** @description Units it holds today. */
            enterpriseCount: number;
            /** @description Full members of those units, as last reported. */
            fullMemberCount: number | null;
            parentOrgId: string | null;
            parentOrgName: string | null;
            version: number;
            /** @description The founding's paper trail (rule 1.8); null where nobody told. */
            appliedOn: string | null;
            approvedBy: string | null;
            repliedOn: string | null;
            replyNumber: string | null;
            filedOn: string | null;
            /** @description Who approved that it stands as rules 1.1 and 1.2 would refuse it. */
            exceptionBy: string | null;
            exceptionOn: string | null;
            members: components["schemas"]["PartyOrgMemberDto"][];
            /** @description Names it bore before, newest first. */
            formerNames: components["schemas"]["FormerNameDto"][];
            dissolutionReason: string | null;
            dissolutionBy: string | null;
            /** @description What it was merged into. */
            successorOrgId: string | null;
            successorOrgName: string | null;
            /** @description Present, past and planned; those entered by mistake too. */
            posts: components["schemas"]["PartyOrgPostDto"][];
            /** @description Newest first. */
            terms: components["schemas"]["PartyOrgTermDto"][];
            warnings: components["schemas"]["RuleFindingDto"][];
            actions: components["schemas"]["ActionDto"][];
        };
        FoundingUnitDto: {
            /** Format: uuid */
            enterpriseId: string;
            /** @description First day of the membership; the organisation's first day when absent. */
            joinedOn?: string;
            isLead?: boolean;
        };
        CreatePartyOrgDto: {
            /** @enum {string} */
            kind: "park_committee" | "branch" | "joint_branch" | "mobile_member_org" | "temporary_branch" | "general_branch" | "party_committee";
            name: string;
            /** @description Day of the approval. */
            foundedOn?: string | null;
            /** @description Day it counts from, where the founding is not known. */
            effectiveFrom?: string;
            /** @description Secretary from the organisation's first day on. */
            secretaryName?: string | null;
            /** Format: uuid */
            parentOrgId?: string | null;
            enterprises: components["schemas"]["FoundingUnitDto"][];
            /** @description Who approved what rule 1.1 would refuse, where somebody did. */
            exceptionBy?: string | null;
            exceptionOn?: string | null;
            /** @description Day on which the unit applied. */
            appliedOn?: string | null;
            /** @description The superior that approved it. */
            approvedBy?: string | null;
            /** @description Day of the superior's reply. */
            repliedOn?: string | null;
            /** @description Number of the reply's document. */
            replyNumber?: string | null;
            /** @description Day on which it was filed with the upper organisation department. */
            filedOn?: string | null;
        };
        EditPartyOrgDto: {
            version: number;
            name?: string;
            foundedOn?: string | null;
            /** Format: uuid */
            parentOrgId?: string | null;
            /** @description First day on which it no longer exists; its memberships end with it. */
            dissolvedOn?: string | null;
            /** @description Day on which the unit applied. */
            appliedOn?: string | null;
            /** @description The superior that approved it. */
            approvedBy?: string | null;
            /** @description Day of the superior's reply. */
            repliedOn?: string | null;
            /** @description Number of the reply's document. */
            replyNumber?: string | null;
            /** @description Day on which it was filed with the upper organisation department. */
            filedOn?: string | null;
        };
        AddMemberDto: {
            /** Format: uuid */
            enterpriseId: string;
            joinedOn: string;
            isLead?: boolean;
            exceptionBy?: string | null;
            exceptionOn?: string | null;
        };
        EndMembershipDto: {
            /** @description First day on which the unit no longer belongs to the organisation. */
            leftOn: string;
            exceptionBy?: string | null;
            exceptionOn?: string | null;
        };
        OfficerDto: {
            /** @enum {string} */
            post: "secretary" | "deputy_secretary" | "organisation_officer" | "publicity_officer" | "discipline_officer" | "committee_member";
            personName: string;
        };
        BeginTermDto: {
            version: number;
            /** @enum {string} */
            basis: "elected" | "appointed";
            /** @description Day of the election. */
            startedOn: string;
            officers: components["schemas"]["OfficerDto"][];
            /** @description The superior that approved secretary and deputy (rule 1.14). */
            approvedBy?: string | null;
            approvedOn?: string | null;
            /** @description Day on which the other members were filed with the superior (rule 1.14). */
            filedOn?: string | null;
            exceptionBy?: string | null;
            exceptionOn?: string | null;
        };
        ExtendTermDto: {
            version: number;
            /** @description First day after the term. */
            extendedTo: string;
            extensionBy: string;
            extensionOn: string;
        };
        TakePostDto: {
            version: number;
            /** @enum {string} */
            post: "secretary" | "deputy_secretary" | "organisation_officer" | "publicity_officer" | "discipline_officer" | "committee_member";
            personName: string;
            /** @enum {string} */
            basis: "elected" | "appointed";
            fromOn: string;
            approvedBy?: string | null;
            approvedOn?: string | null;
            filedOn?: string | null;
            exceptionBy?: string | null;
            exceptionOn?: string | null;
        };
        CorrectPostDto: {
            version: number;
            personName?: string;
            fromOn?: string;
            untilOn?: string | null;
            /** @enum {string|null} */
            basis?: "elected" | "appointed" | null;
            approvedBy?: string | null;
            approvedOn?: string | null;
            filedOn?: string | null;
        };
        LeavePostDto: {
            version: number;
            /** @description First day on which it is no longer held. */
            untilOn: string;
        };
        VoidPostDto: {
            version: number;
            reason: string;
        };
        OrganisationEventDto: {
            /** @description Business date it happened on. */
            on: string;
            /** @description Code of what happened; the page has the words. */
            code: string;
            params: {
                [key: string]: string;
            };
            /** @description It lies ahead. */
            isPlanned: boolean;
            recordedByName: string | null;
            /** @description Moment of the record. */
            recordedAt: string | null;
        };
        OrganisationHistoryDto: {
            /** @description Newest first. */
            items: components["schemas"]["OrganisationEventDto"][];
        };
        MoveUnitDto: {
            version: number;
            /** Format: uuid */
            enterpriseId: string;
            /** @description First day in the other organisation, which is the first day it no longer belongs here. */
            movedOn: string;
            /** Format: uuid */
            toPartyOrgId?: string;
            /** @description Name of the branch of its own, where it moves to none that exists. */
            newBranchName?: string;
            exceptionBy?: string | null;
            exceptionOn?: string | null;
        };
        ChangeLeadDto: {
            /** Format: uuid */
            enterpriseId: string;
            leadsFrom: string;
            version: number;
        };
        CorrectMembershipDto: {
            joinedOn: string;
            version: number;
        };
        RenamePartyOrgDto: {
            name: string;
            /** @description First day of the new name. */
            renamedOn: string;
            version: number;
        };
        DissolvePartyOrgDto: {
            /** @description First day on which it no longer exists. */
            dissolvedOn: string;
            reason: string;
            /** @description The superior that approved it. */
            approvedBy: string;
            approvedOn: string;
            version: number;
        };
        MergedOrganisationDto: {
            /** Format: uuid */
            id: string;
            version: number;
        };
        MergePartyOrgsDto: {
            sources: components["schemas"]["MergedOrganisationDto"][];
            /** Format: uuid */
            intoPartyOrgId: string;
            /** @description First day on which the merged ones no longer exist. */
            mergedOn: string;
            reason: string;
            approvedBy: string;
            approvedOn: string;
        };
        SendInstructorDto: {
            instructorName: string;
            /** @description The first day of the work; not in the future. */
            fromOn: string;
        };
        InstructorAssignmentDto: {
            id: string;
            instructorName: string;
            fromOn: string;
            untilOn: string | null;
        };
        EndInstructorDto: {
            /** @description First day on which the instructor is no longer sent there. */
            untilOn: string;
        };
        FoundMassOrganisationDto: {
            /** @enum {string} */
            kind: "union" | "youth_league" | "women_federation";
            effectiveFrom: string;
        };
        MassOrganisationDto: {
            id: string;
            /** @enum {string} */
            kind: "union" | "youth_league" | "women_federation";
            effectiveFrom: string;
            dissolvedOn: string | null;
        };
        DissolveMassOrganisationDto: {
            /** @description First day on which it no longer exists. */
            dissolvedOn: string;
        };
        ConstructionSummaryDto: {
            id: string;
            parkId: string;
            parkName: string;
            streetName: string;
            number: string;
            enterpriseId: string;
            legalName: string;
            /** @enum {string} */
            state: "proposed" | "reply" | "outreach" | "counting" | "preparation" | "application" | "election" | "filing" | "completed" | "cancelled";
            stateLabel: string;
            /**
             * @description The form chosen, or proposed where none is chosen yet.
             * @enum {string|null}
             */
            form: "own_branch" | "join_joint" | "new_joint" | "mobile_org" | "outreach" | null;
            formLabel: string | null;
            /** @description The form is chosen. */
            isChosen: boolean;
            /** @description Full members as counted; null before the count. */
            fullMembers: number | null;
            enteredOn: string;
            /** @description By when somebody is waited for. */
            dueOn: string | null;
            /** @description Working days until then; negative when past. */
            workingDaysLeft: number | null;
        };
        ConstructionPageDto: {
            items: components["schemas"]["ConstructionSummaryDto"][];
            total: number;
            page: number;
            pageSize: number;
            next: string | null;
            previous: string | null;
            /** @description Units without organisation and project that the caller may open one for. */
            unopened: number;
            actions: components["schemas"]["ActionDto"][];
        };
        UnopenedUnitDto: {
            enterpriseId: string;
            parkId: string;
            parkName: string;
            streetName: string;
            legalName: string;
            enteredOn: string;
            fullMembers: number | null;
        };
        UnopenedPageDto: {
            items: components["schemas"]["UnopenedUnitDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        StepDaysDto: {
            countDays: number;
            chooseDays: number;
            prepareDays: number;
            applyDays: number;
            electDays: number;
            fileDays: number;
            /** @description An instructor visits a unit at least once in so many months (rule 1.16). */
            visitMonths: number;
        };
        ConstructionSettingsDto: {
            version: number;
            /** @description The district has set none of its own. */
            isDefault: boolean;
            /** @description What the portal comes with; no published text gives these days. */
            defaults: components["schemas"]["StepDaysDto"];
            actions: components["schemas"]["ActionDto"][];
            countDays: number;
            chooseDays: number;
            prepareDays: number;
            applyDays: number;
            electDays: number;
            fileDays: number;
            /** @description An instructor visits a unit at least once in so many months (rule 1.16). */
            visitMonths: number;
        };
        EditConstructionSettingsDto: {
            countDays: number;
            chooseDays: number;
            prepareDays: number;
            applyDays: number;
            electDays: number;
            fileDays: number;
            /** @description An instructor visits a unit at least once in so many months (rule 1.16). */
            visitMonths: number;
            /** @description As read; 0 where the district has none of its own yet. */
            version: number;
        };
        OpenConstructionDto: {
            /** Format: uuid */
            enterpriseId: string;
        };
        WorkflowActionDto: {
            name: string;
            label: string;
            allowed: boolean;
            /** @description Why not, in the caller's language; null when allowed. */
            reason: string | null;
            /** @description A reason has to be given. */
            needsReason: boolean;
        };
        WorkflowStepDto: {
            version: number;
            action: string;
            label: string;
            fromState: string | null;
            toState: string;
            toStateLabel: string;
            actorName: string;
            actorRole: string;
            actorRoleName: string;
            /** Format: date-time */
            at: string;
            reason: string | null;
            /** @description What else the step keeps, by the workflow's own names. */
            details: {
                [key: string]: unknown;
            };
        };
        WorkflowRunDto: {
            id: string;
            parkId: string;
            workflow: string;
            workflowLabel: string;
            /** @description The number people quote. */
            number: string;
            title: string;
            state: string;
            stateLabel: string;
            isFinal: boolean;
            /** @description To be sent back with a move. */
            version: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            endedAt: string | null;
            /** @description The day by which the answer is promised; null where nothing is promised or the clock stands still. */
            promisedOn: string | null;
            /** @description Working days promised; null where nothing is promised or the answer was given. */
            promisedDays: number | null;
            workingDaysLeft: number | null;
            actions: components["schemas"]["WorkflowActionDto"][];
            steps: components["schemas"]["WorkflowStepDto"][];
            waitingFor: components["schemas"]["WaitingForDto"][];
        };
        MemberCountDto: {
            fullMembers: number;
            asOf: string;
            /** @enum {string} */
            source: "register" | "reported" | "visit";
        };
        JointCandidateDto: {
            partyOrgId: string;
            name: string;
            unitCount: number;
            /** @description Units it may take in before it is wider than usual (rule 1.2). */
            roomLeft: number;
            isSameStreet: boolean;
            isSameTrade: boolean;
        };
        PartnerDto: {
            enterpriseId: string;
            legalName: string;
            fullMemberCount: number;
            isSameStreet: boolean;
            isSameTrade: boolean;
        };
        NamedOrganisationDto: {
            partyOrgId: string;
            name: string;
        };
        FormProposalDto: {
            /** @enum {string} */
            form: "own_branch" | "join_joint" | "new_joint" | "mobile_org" | "outreach";
            formLabel: string;
            rule: string;
            reason: string;
            withMobile: boolean;
            candidates: components["schemas"]["JointCandidateDto"][];
            partners: components["schemas"]["PartnerDto"][];
            mobiles: components["schemas"]["NamedOrganisationDto"][];
        };
        NamedUnitDto: {
            enterpriseId: string;
            legalName: string;
        };
        ElectedOfficerDto: {
            /** @enum {string} */
            post: "secretary" | "deputy_secretary" | "organisation_officer" | "publicity_officer" | "discipline_officer" | "committee_member";
            personName: string;
        };
        ConstructionFileDto: {
            fileId: string;
            name: string;
            sizeBytes: number;
        };
        ConstructionStepDto: {
            /** @enum {string} */
            state: "proposed" | "reply" | "outreach" | "counting" | "preparation" | "application" | "election" | "filing" | "completed" | "cancelled";
            label: string;
            /** @enum {string} */
            standing: "done" | "current" | "upcoming";
            /** @description The day that was recorded for it. */
            doneOn: string | null;
            /** @description By when it is due, while it is the present one. */
            dueOn: string | null;
            workingDaysLeft: number | null;
            /** @description Who does it. */
            responsible: string;
            /** @description The paper that belongs to it; null where there is none. */
            paper: string | null;
            /** @description What of it is in the file. */
            files: components["schemas"]["ConstructionFileDto"][];
        };
        ConstructionDto: {
            id: string;
            parkId: string;
            parkName: string;
            streetName: string;
            enterpriseId: string;
            legalName: string;
            run: components["schemas"]["WorkflowRunDto"];
            enteredOn: string;
            countDueOn: string | null;
            /** @description Full members as the register or the last report has them today. */
            membersKnown: components["schemas"]["MemberCountDto"] | null;
            /** @description As counted for the proposal; null before. */
            counted: components["schemas"]["MemberCountDto"] | null;
            mobileMembers: number | null;
            proposal: components["schemas"]["FormProposalDto"] | null;
            /** @enum {string|null} */
            form: "own_branch" | "join_joint" | "new_joint" | "mobile_org" | "outreach" | null;
            formLabel: string | null;
            formReason: string | null;
            joining: components["schemas"]["NamedOrganisationDto"] | null;
            partners: components["schemas"]["NamedUnitDto"][];
            orgName: string | null;
            mobileName: string | null;
            preparedOn: string | null;
            preparation: string | null;
            appliedOn: string | null;
            appliedTo: string | null;
            repliedOn: string | null;
            replyNumber: string | null;
            electedOn: string | null;
            officers: components["schemas"]["ElectedOfficerDto"][];
            filedOn: string | null;
            /** @description What it came to. */
            organisation: components["schemas"]["NamedOrganisationDto"] | null;
            steps: components["schemas"]["ConstructionStepDto"][];
        };
        MoveConstructionDto: {
            /** @description count: the day of the count. */
            countedOn?: string;
            /** @description count: members away from their own organisation for six months or more, not transferred (rule 1.7). */
            mobileMembers?: number;
            /**
             * @description choose: the form.
             * @enum {string}
             */
            form?: "own_branch" | "join_joint" | "new_joint" | "mobile_org" | "outreach";
            /** @description choose, send_outreach: why another form than proposed; complete: why a joint branch that is full. */
            formReason?: string;
            /** Format: uuid */
            joinPartyOrgId?: string;
            /** @description choose: the other units of a new joint branch. */
            partnerIds?: string[];
            /** @description choose: name of the organisation to be founded. */
            orgName?: string;
            /** @description choose: a mobile-member organisation beside it (rule 1.7). */
            withMobile?: boolean;
            /** Format: uuid */
            mobilePartyOrgId?: string;
            mobileName?: string;
            preparedOn?: string;
            /** @description prepare: what was done. */
            preparation?: string;
            appliedOn?: string;
            /** @description apply: the superior that the application went to (rule 1.8). */
            appliedTo?: string;
            repliedOn?: string;
            replyNumber?: string;
            electedOn?: string;
            /** @enum {string} */
            electionBasis?: "elected" | "appointed";
            officers?: components["schemas"]["ElectedOfficerDto"][];
            /** @description complete: day of filing with the upper organisation department (rule 1.8). */
            filedOn?: string;
            /** @description complete: day on which the superior approved secretary and deputy (rule 1.14). */
            officersApprovedOn?: string;
            /** @description send_outreach, complete_mobile: the instructor (rule 1.15) and the first day of the work. */
            instructorName?: string;
            instructorFrom?: string;
            massOrganisations?: ("union" | "youth_league" | "women_federation")[];
            /** @description complete: who approved what rules 1.1, 1.2 or 1.9 would refuse. */
            exceptionBy?: string;
            exceptionOn?: string;
            /** @description Uploads to be put into the file with this step. */
            fileIds?: string[];
            action: string;
            /** @description The version of the file that the caller saw. */
            version: number;
            /** @description Why; kept with the step, and read by the applicant. */
            reason?: string;
        };
        UnitConstructionsDto: {
            items: components["schemas"]["ConstructionSummaryDto"][];
            total: number;
            /** @description `open`: whether the caller may open one, and why not. */
            actions: components["schemas"]["ActionDto"][];
        };
        DispatchSummaryDto: {
            id: string;
            parkId: string;
            parkName: string;
            streetName: string | null;
            number: string;
            enterpriseId: string;
            legalName: string;
            instructorName: string;
            /** @description Whose to-do the visits are; null where the office sees to them. */
            accountName: string | null;
            /** @enum {string} */
            state: "ended" | "founded" | "at_work";
            stateLabel: string;
            sentOn: string;
            /** @description The latest visit that counts, and the full members counted then. */
            lastVisitOn: string | null;
            fullMembers: number | null;
            visitCount: number;
            /** @description By when the next visit is due; null once it has ended. */
            nextVisitOn: string | null;
            /** @description Working days until then; negative when past. */
            workingDaysLeft: number | null;
        };
        DispatchPageDto: {
            items: components["schemas"]["DispatchSummaryDto"][];
            total: number;
            page: number;
            pageSize: number;
            next: string | null;
            previous: string | null;
            /** @description Instructors at work whose visits nobody follows, that the caller may begin to follow. */
            unfollowed: number;
        };
        UnfollowedInstructorDto: {
            parkId: string;
            parkName: string;
            enterpriseId: string;
            legalName: string;
            instructorName: string;
            fromOn: string;
        };
        UnfollowedPageDto: {
            items: components["schemas"]["UnfollowedInstructorDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        OpenDispatchDto: {
            /** Format: uuid */
            enterpriseId: string;
            instructorName: string;
        };
        InstructorVisitDto: {
            id: string;
            visitedOn: string;
            fullMembers: number;
            applicants: number;
            found: string;
            agreed: string | null;
            nextDueOn: string;
            loggedByName: string;
            /** Format: date-time */
            loggedAt: string;
            /** @description The entry in whose place it stands. */
            correctsId: string | null;
            /** @description It says that the visit did not take place. */
            voids: boolean;
            /** @description A later entry stands in its place: it is kept, and does not count. */
            isCorrected: boolean;
        };
        DispatchDto: {
            id: string;
            parkId: string;
            parkName: string;
            streetName: string | null;
            enterpriseId: string;
            legalName: string;
            instructorName: string;
            accountName: string | null;
            sentOn: string;
            nextVisitOn: string;
            /** @description Working days until then; negative when past. */
            workingDaysLeft: number | null;
            /** @description Months between visits, as the district sets them. */
            visitMonths: number;
            run: components["schemas"]["WorkflowRunDto"];
            /** @description The latest first, with those that were corrected. */
            visits: components["schemas"]["InstructorVisitDto"][];
            /** @description The unit's open construction project. */
            projectId: string | null;
        };
        InstructorAccountDto: {
            userId: string;
            name: string;
            /** @enum {string} */
            role: "street_officer" | "park_officer";
            roleName: string;
        };
        InstructorAccountListDto: {
            items: components["schemas"]["InstructorAccountDto"][];
        };
        MoveDispatchDto: {
            /** @description log_visit, correct_visit: the day of the visit. */
            visitedOn?: string;
            /** @description Full members counted on the spot; probationary members do not count (rule 1.1). */
            fullMembers?: number;
            /** @description People of the unit who have applied for membership. */
            applicants?: number;
            /** @description What was found. */
            found?: string;
            /** @description What was agreed. */
            agreed?: string;
            /** @description The day agreed for the next visit; left out, the last one on which it is due. */
            nextVisitOn?: string;
            /**
             * Format: uuid
             * @description correct_visit: the entry that was wrong.
             */
            visitId?: string;
            /** @description correct_visit: the visit did not take place; nothing else is asked then. */
            voids?: boolean;
            /**
             * Format: uuid
             * @description give_account: an officer of the park or the street; left out, the office sees to the visits.
             */
            accountUserId?: string;
            action: string;
            /** @description The version of the file that the caller saw. */
            version: number;
            /** @description Why; kept with the step, and read by the applicant. */
            reason?: string;
        };
        UnitDispatchesDto: {
            items: components["schemas"]["DispatchSummaryDto"][];
            total: number;
            /** @description Instructors at work whose visits nobody follows. */
            unfollowed: components["schemas"]["UnfollowedInstructorDto"][];
            actions: components["schemas"]["ActionDto"][];
        };
        StartImportDto: {
            /**
             * Format: uuid
             * @description An upload of the caller's own.
             */
            fileId: string;
            /** @description The day the ledger speaks of, not after today. */
            asOf: string;
        };
        ImportColumnDto: {
            letter: string;
            /** @description Text in the header row; empty where there is none. */
            header: string;
            /** @description First texts below the header, contact numbers masked. */
            samples: string[];
        };
        ImportFieldDto: {
            /** @enum {string} */
            field: "sequence" | "legalName" | "creditCode" | "kind" | "park" | "street" | "industry" | "establishedOn" | "enteredOn" | "staffCount" | "fullMemberCount" | "partyOrgName" | "formation" | "leadUnit" | "secretary" | "instructor" | "massOrganisation" | "contactName" | "contactPhone" | "remark";
            label: string;
            required: boolean;
        };
        ImportFailureDto: {
            code: string;
            message: string;
        };
        ImportProgressDto: {
            done: number;
            total: number;
        };
        ImportCountsDto: {
            /** @description Rows that name a unit. */
            rows: number;
            ready: number;
            heldBack: number;
            withWarnings: number;
            errors: number;
            warnings: number;
            /** @description Ready rows that differ from what is recorded of their unit, whether that is accepted or not. */
            withDifferences: number;
            /** @description Fields in which they differ; of these `declined` stay as they are recorded. */
            differences: number;
            declined: number;
            /** @description Ready rows that say nothing new of a recorded unit. */
            unchanged: number;
            enterprisesNew: number;
            enterprisesChanged: number;
            enterprisesUnchanged: number;
            headcountsNew: number;
            partyOrgsNew: number;
            membershipsNew: number;
            instructorsNew: number;
            massOrganisationsNew: number;
        };
        ImportUndoneDto: {
            at: string;
            byName: string;
            reason: string;
        };
        ImportBatchDto: {
            /** @enum {string} */
            state: "reading" | "mapping" | "checking" | "checked" | "committing" | "committed" | "failed" | "discarded" | "undone";
            /** @description Field → column letter: guessed first, then as the officer set it. */
            mapping: {
                [key: string]: string;
            };
            /** @description The sheet that was chosen; null until the workbook is read. */
            sheetName: string | null;
            /** @description Null where no header row was recognised. */
            headerRow: number | null;
            columns: components["schemas"]["ImportColumnDto"][];
            fields: components["schemas"]["ImportFieldDto"][];
            id: string;
            fileName: string;
            asOf: string;
            failure: components["schemas"]["ImportFailureDto"] | null;
            /** @description While a job works on the batch; null otherwise, and for whoever did not start it. */
            progress: components["schemas"]["ImportProgressDto"] | null;
            counts: components["schemas"]["ImportCountsDto"] | null;
            /** @description Whether the caller started it. */
            isOwn: boolean;
            createdAt: string;
            committedAt: string | null;
            /** @description Who took the whole import back, when and why; null where nobody did. */
            undone: components["schemas"]["ImportUndoneDto"] | null;
            actions: components["schemas"]["ActionDto"][];
        };
        ImportSummaryDto: {
            /** @enum {string} */
            state: "reading" | "mapping" | "checking" | "checked" | "committing" | "committed" | "failed" | "discarded" | "undone";
            id: string;
            fileName: string;
            asOf: string;
            failure: components["schemas"]["ImportFailureDto"] | null;
            /** @description While a job works on the batch; null otherwise, and for whoever did not start it. */
            progress: components["schemas"]["ImportProgressDto"] | null;
            counts: components["schemas"]["ImportCountsDto"] | null;
            /** @description Whether the caller started it. */
            isOwn: boolean;
            createdAt: string;
            committedAt: string | null;
            /** @description Who took the whole import back, when and why; null where nobody did. */
            undone: components["schemas"]["ImportUndoneDto"] | null;
            actions: components["schemas"]["ActionDto"][];
        };
        ImportPageDto: {
            items: components["schemas"]["ImportSummaryDto"][];
            total: number;
            page: number;
            pageSize: number;
            actions: components["schemas"]["ActionDto"][];
        };
        ImportLimitsDto: {
            maxFileBytes: number;
        };
        ColumnGuessDto: {
            mapping: {
                [key: string]: string;
            };
            headerRow: number;
            columns: components["schemas"]["ImportColumnDto"][];
        };
        MapColumnsDto: {
            /** @description Field → column letter. A field that is left out is not imported. */
            mapping: {
                [key: string]: string;
            };
            /** @description Row number of the headers as the sheet shows it; the ledger's rows follow it. */
            headerRow: number;
        };
        ImportIssueDto: {
            /** @enum {string|null} */
            field: "sequence" | "legalName" | "creditCode" | "kind" | "park" | "street" | "industry" | "establishedOn" | "enteredOn" | "staffCount" | "fullMemberCount" | "partyOrgName" | "formation" | "leadUnit" | "secretary" | "instructor" | "massOrganisation" | "contactName" | "contactPhone" | "remark" | null;
            /** @enum {string} */
            severity: "error" | "warning";
            params: {
                [key: string]: unknown;
            };
            /** @description Column letter; with the row number it is the cell's address. */
            column: string | null;
            code: string;
            message: string;
        };
        ImportDifferenceDto: {
            /** @enum {string} */
            field: "sequence" | "legalName" | "creditCode" | "kind" | "park" | "street" | "industry" | "establishedOn" | "enteredOn" | "staffCount" | "fullMemberCount" | "partyOrgName" | "formation" | "leadUnit" | "secretary" | "instructor" | "massOrganisation" | "contactName" | "contactPhone" | "remark";
            label: string;
            /** @description In words; null where nothing is recorded. */
            before: string | null;
            after: string;
            /** @description Whether committing writes it. */
            accepted: boolean;
        };
        ImportRowDto: {
            /** @enum {string} */
            verdict: "ready" | "held_back";
            /**
             * @description What committing a ready row does to its unit; null for a row that is held back.
             * @enum {string|null}
             */
            effect: "new" | "changed" | "unchanged" | null;
            /** @description Field → text of the cell in the sheet. Contact numbers are masked but where that very cell has an issue. */
            cells: {
                [key: string]: string;
            };
            /** @description Field → what a cell was understood as, where that differs from its text. */
            readAs: {
                [key: string]: string;
            };
            /** @description Field → text written in place of the cell; empty for one that was blanked. */
            mended: {
                [key: string]: string;
            };
            /** @description As the sheet shows it. */
            rowNumber: number;
            /** @description Of what was mended and decided in the row; an edit carries it. */
            version: number;
            issues: components["schemas"]["ImportIssueDto"][];
            differences: components["schemas"]["ImportDifferenceDto"][];
        };
        ImportRowPageDto: {
            items: components["schemas"]["ImportRowDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        MendRowDto: {
            /** @description Field → new text (empty: the cell is blank), or null to give the cell back as the sheet has it. */
            cells: {
                [key: string]: string | null;
            };
            version: number;
        };
        MendedRowDto: {
            row: components["schemas"]["ImportRowDto"];
            batch: components["schemas"]["ImportBatchDto"];
            /** @description Other rows in which something is different now. */
            changedRows: number[];
            /** @description Words that the district remembers from now on. */
            learnt: string[];
        };
        DecideDifferencesDto: {
            accept: boolean;
            /** @enum {string|null} */
            field?: "sequence" | "legalName" | "creditCode" | "kind" | "park" | "street" | "industry" | "establishedOn" | "enteredOn" | "staffCount" | "fullMemberCount" | "partyOrgName" | "formation" | "leadUnit" | "secretary" | "instructor" | "massOrganisation" | "contactName" | "contactPhone" | "remark" | null;
            /** @description As the sheet shows it. */
            rowNumber?: number | null;
        };
        UndoCountsDto: {
            enterprisesNew: number;
            enterprisesChanged: number;
            headcounts: number;
            partyOrgsNew: number;
            partyOrgsChanged: number;
            membershipsNew: number;
            membershipsEnded: number;
            instructorsNew: number;
            massOrganisationsNew: number;
        };
        UndoObstacleDto: {
            enterpriseName: string | null;
            partyOrgName: string | null;
            /** @description What happened, in the caller's language. */
            what: string;
            at: string | null;
            /** @description Who did it; null where no name was recorded. */
            byName: string | null;
            /** @description File name of the later import that did it, where it was one. */
            laterFile: string | null;
        };
        ImportUndoDto: {
            takesBack: components["schemas"]["UndoCountsDto"];
            /** @description The latest hundred; undoing is refused while there is any. */
            obstacles: components["schemas"]["UndoObstacleDto"][];
            obstacleCount: number;
        };
        UndoImportDto: {
            /** @description Why, in the officer's words. */
            reason: string;
        };
        SynonymDto: {
            /** @enum {string} */
            kind: "header" | "park" | "street" | "kind" | "formation" | "massOrganisation";
            id: string;
            kindLabel: string;
            /** @description As it was written in a ledger. */
            heard: string;
            /** @description What it is read as, in words: a field, a park, a street, a kind. */
            meaning: string;
            learntByName: string;
            learntAt: string;
            actions: components["schemas"]["ActionDto"][];
        };
        SynonymListDto: {
            items: components["schemas"]["SynonymDto"][];
        };
        IndicatorStepDto: {
            value: number;
            /** @description Tenths of points. */
            tenths: number;
        };
        IndicatorSourceDto: {
            /** @enum {string} */
            kind: "measured" | "evidence";
            /** @description Code of the measurement; only where measured. */
            measurement?: string;
            /** @enum {string} */
            direction?: "at_least" | "at_most";
            /** @description From the fewest points to the most; a share counts in whole per cent. Only where measured. */
            steps?: components["schemas"]["IndicatorStepDto"][];
            /** @description What to look at; only where scored by people. */
            guide?: string;
        };
        IndicatorDto: {
            code: string;
            name: string;
            /** @description Whole points, the most it can earn; all together 100. */
            points: number;
            source: components["schemas"]["IndicatorSourceDto"];
        };
        IndicatorHeadingDto: {
            name: string;
            indicators: components["schemas"]["IndicatorDto"][];
        };
        IndicatorSetContentDto: {
            headings: components["schemas"]["IndicatorHeadingDto"][];
            /** @description Whole points from which nothing follows. */
            goodFrom: number;
            /** @description Whole points from which it is only noted; fewer warn. */
            noticeFrom: number;
            /** @description Whole points by which two scorers may differ on one indicator. */
            gap: number;
            /** @description Working days for putting right what was warned of. */
            rectifyDays: number;
            /** @description Working days for the re-check. */
            recheckDays: number;
        };
        IndicatorSetDto: {
            id: string | null;
            /** @enum {string} */
            subject: "enterprise" | "branch";
            name: string;
            version: number;
            /** @description Nobody of the district has saved it: the portal's own, not an official text. */
            isTemplate: boolean;
            createdByName: string | null;
            /** Format: date-time */
            createdAt: string | null;
            /** @description Counts for periods that begin on this day or later; null: for every period opened after it was saved. */
            appliesFrom: string | null;
            content: components["schemas"]["IndicatorSetContentDto"];
        };
        MeasurementDto: {
            code: string;
            label: string;
            unit: string;
        };
        DraftStepDto: {
            value?: number | null;
            /** @description Tenths of points. */
            tenths?: number | null;
        };
        DraftSourceDto: {
            /** @enum {string} */
            kind: "measured" | "evidence";
            measurement?: string | null;
            /** @enum {string} */
            direction?: "at_least" | "at_most";
            steps?: components["schemas"]["DraftStepDto"][];
            guide?: string | null;
        };
        DraftIndicatorDto: {
            code: string;
            name?: string | null;
            points?: number | null;
            source: components["schemas"]["DraftSourceDto"];
        };
        DraftHeadingDto: {
            name?: string | null;
            indicators: components["schemas"]["DraftIndicatorDto"][];
        };
        DraftContentDto: {
            headings: components["schemas"]["DraftHeadingDto"][];
            goodFrom?: number | null;
            noticeFrom?: number | null;
            gap?: number | null;
            rectifyDays?: number | null;
            recheckDays?: number | null;
        };
        IndicatorDraftDto: {
            /** @description To be sent back; 0 where nobody ever kept one. */
            version: number;
            name: string;
            appliesFrom: string | null;
            basedOn: number;
            content: components["schemas"]["DraftContentDto"] | null;
            updatedByName: string | null;
            /** Format: date-time */
            updatedAt: string | null;
        };
        IndicatorSetListDto: {
            items: components["schemas"]["IndicatorSetDto"][];
            measurements: components["schemas"]["MeasurementDto"][];
            /** @description The next version while it is being written; only for who may edit. */
            draft: components["schemas"]["IndicatorDraftDto"] | null;
            mayEdit: boolean;
        };
        SaveIndicatorSetDto: {
            /** @enum {string} */
            subject: "enterprise" | "branch";
            name: string;
            /** @description The version that the change was made on; 0 for the template. */
            basedOn: number;
            /** @description Counts for periods that begin on this day or later; left out, for every period opened from now on. */
            appliesFrom?: string | null;
            content: components["schemas"]["IndicatorSetContentDto"];
        };
        KeepDraftDto: {
            /** @enum {string} */
            subject: "enterprise" | "branch";
            /** @description As read; 0 where nobody ever kept one. */
            version: number;
            name: string;
            appliesFrom?: string | null;
            /** @description The latest saved version that it follows; 0 for the template. */
            basedOn: number;
            content: components["schemas"]["DraftContentDto"];
        };
        DiscardDraftDto: {
            /** @enum {string} */
            subject: "enterprise" | "branch";
            version: number;
        };
        PreviewIndicatorSetDto: {
            /** @enum {string} */
            subject: "enterprise" | "branch";
            /** Format: uuid */
            parkId: string;
            content: components["schemas"]["IndicatorSetContentDto"];
        };
        PreviewSubjectDto: {
            id: string;
            name: string;
            /** @description What the records earn. */
            measuredTenths: number;
            /** @description What people gave for indicators of the same code, at most the new points. */
            scoredTenths: number;
            /** @description Of indicators that nobody has scored yet: what they may bring. */
            openTenths: number;
            /**
             * @description What follows if those bring nothing, and if they bring everything.
             * @enum {string}
             */
            lowLevel: "none" | "warning" | "notice";
            /** @enum {string} */
            highLevel: "none" | "warning" | "notice";
            /** @description As the period was settled; null where it was not. */
            resultTenths: number | null;
            /** @enum {string|null} */
            level: "none" | "warning" | "notice" | null;
        };
        PreviewIndicatorDto: {
            code: string;
            name: string;
            /** @description Whole points that it can earn. */
            points: number;
            isMeasured: boolean;
            /** @description How many earn all of it, and how many nothing; null where people score it. */
            full: number | null;
            none: number | null;
        };
        IndicatorPreviewDto: {
            /** @description The park's last period; null where it has none, and the last full quarter is taken. */
            periodName: string | null;
            from: string;
            until: string;
            /** @description How many units or branches were there, and how many are shown. */
            total: number;
            items: components["schemas"]["PreviewSubjectDto"][];
            indicators: components["schemas"]["PreviewIndicatorDto"][];
        };
        AssessmentPeriodDto: {
            id: string;
            parkId: string;
            parkName: string;
            /** @enum {string} */
            subject: "enterprise" | "branch";
            name: string;
            from: string;
            until: string;
            indicatorSetId: string;
            indicatorSetName: string;
            indicatorSetVersion: number;
            openedByName: string;
            /** Format: date-time */
            openedAt: string;
            /** @description How many assessments it will have. */
            expected: number;
            /** @description How many were opened so far, and how many of them are over. */
            assessments: number;
            ended: number;
            warned: number;
            /** @description Why opening them stopped; null while it goes on or when all are there. */
            problemCode: string | null;
        };
        AssessmentPeriodListDto: {
            items: components["schemas"]["AssessmentPeriodDto"][];
            total: number;
        };
        OpenPeriodDto: {
            /** @enum {string} */
            subject: "enterprise" | "branch";
            name: string;
            /** @description First day. */
            from: string;
            /** @description Last day; in the past. */
            until: string;
        };
        AssessmentItemDto: {
            id: string;
            parkId: string;
            parkName: string;
            number: string;
            periodName: string;
            /** @enum {string} */
            subject: "enterprise" | "branch";
            subjectName: string;
            state: string;
            stateLabel: string;
            /** @description Tenths of points; null until settled. */
            resultTenths: number | null;
            /** @enum {string|null} */
            level: "none" | "warning" | "notice" | null;
            /** Format: date-time */
            settledAt: string | null;
            rectificationId: string | null;
            /** @description State of the rectification; null where there is none. */
            rectificationState: string | null;
            rectificationStateLabel: string | null;
        };
        AssessmentPageDto: {
            items: components["schemas"]["AssessmentItemDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        AssessedIndicatorDto: {
            code: string;
            name: string;
            points: number;
            /** @enum {string} */
            kind: "measured" | "evidence";
            /** @description What to look at, or what is measured. */
            about: string;
            /** @description As measured; null where scored by people or not measured yet. */
            value: number | null;
            outOf: number | null;
            unit: string | null;
            /** @description The page with the rows that were counted. */
            link: string | null;
            /** @description Tenths of points as they stand; null while people score. */
            tenths: number | null;
        };
        AssessedHeadingDto: {
            name: string;
            indicators: components["schemas"]["AssessedIndicatorDto"][];
        };
        GivenScoreDto: {
            indicator: string;
            tenths: number;
            note: string | null;
        };
        ScorerDto: {
            nth: number;
            name: string;
            /** Format: date-time */
            scoredAt: string;
            isMine: boolean;
            /** @description Null while the caller is not to see them: scorers are blind to each other. */
            scores: components["schemas"]["GivenScoreDto"][] | null;
        };
        EvidenceFileDto: {
            fileId: string;
            name: string;
            sizeBytes: number;
            /** @description The indicator that it speaks for, or what else it was given for. */
            purpose: string;
            /** Format: date-time */
            addedAt: string;
        };
        AssessmentDto: {
            id: string;
            parkId: string;
            parkName: string;
            periodId: string;
            periodName: string;
            from: string;
            until: string;
            /** @enum {string} */
            subject: "enterprise" | "branch";
            enterpriseId: string | null;
            partyOrgId: string | null;
            subjectName: string;
            indicatorSetName: string;
            indicatorSetVersion: number;
            goodFrom: number;
            noticeFrom: number;
            /** @description Working days that a rectification has unless others are given. */
            rectifyDays: number;
            measuredAsOf: string | null;
            resultTenths: number | null;
            /** @enum {string|null} */
            level: "none" | "warning" | "notice" | null;
            headings: components["schemas"]["AssessedHeadingDto"][];
            scorers: components["schemas"]["ScorerDto"][];
            files: components["schemas"]["EvidenceFileDto"][];
            rectificationId: string | null;
            mayGiveEvidence: boolean;
            run: components["schemas"]["WorkflowRunDto"];
        };
        GiveEvidenceDto: {
            indicator: string;
            fileIds: string[];
        };
        ScoreDto: {
            indicator: string;
            /** @description Tenths of points. */
            tenths: number;
            note?: string | null;
        };
        GiveScoresDto: {
            scores: components["schemas"]["ScoreDto"][];
        };
        MoveAssessmentDto: {
            /** @enum {string} */
            action: "measure" | "close" | "warn" | "end";
            /** @description What is to be put right; with `warn`. */
            demand?: string;
            /** @description Who answers for it; with `warn`. */
            responsible?: string;
            /** @description Within how many working days; with `warn`, else as the indicators say. */
            workingDays?: number;
            /** @description The version of the file that the caller saw. */
            version: number;
            /** @description Why; kept with the step, and read by the applicant. */
            reason?: string;
        };
        RectificationItemDto: {
            id: string;
            parkId: string;
            parkName: string;
            number: string;
            /** @enum {string} */
            subject: "enterprise" | "branch";
            subjectName: string;
            demand: string;
            responsible: string;
            state: string;
            stateLabel: string;
            /** @description The day that counts now: the plan's, the extended one, or the first. */
            dueOn: string;
            workingDaysLeft: number | null;
        };
        RectificationPageDto: {
            items: components["schemas"]["RectificationItemDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        IssuedDocumentDto: {
            id: string;
            /** @description Stable name of its kind. */
            kind: string;
            /** @description Its title as printed, in Chinese. */
            title: string;
            number: string;
            issuer: string;
            /** @description Business date, `YYYY-MM-DD`. */
            issuedOn: string;
            /**
             * Format: date-time
             * @description When it was revoked; null while it holds.
             */
            revokedAt: string | null;
            revokeReason: string | null;
        };
        RectificationDto: {
            id: string;
            parkId: string;
            parkName: string;
            assessmentId: string;
            assessmentNumber: string;
            periodName: string;
            resultTenths: number;
            /** @enum {string} */
            subject: "enterprise" | "branch";
            enterpriseId: string | null;
            partyOrgId: string | null;
            subjectName: string;
            demand: string;
            responsible: string;
            workingDays: number;
            dueOn: string;
            extendedTo: string | null;
            report: string | null;
            reportedOn: string | null;
            planMeasures: string | null;
            planResponsible: string | null;
            planDueOn: string | null;
            files: components["schemas"]["EvidenceFileDto"][];
            /** @description Notices as they were issued, the latest first. */
            notices: components["schemas"]["IssuedDocumentDto"][];
            run: components["schemas"]["WorkflowRunDto"];
        };
        MoveRectificationDto: {
            /** @description What was done; with `report` and `report_consolidation`. */
            report?: string;
            /** @description Uploads that prove it. */
            fileIds?: string[];
            /** @description Within how many working days; with `extend` (beyond the day it was due) and `consolidate`. */
            workingDays?: number;
            /** @description Measures of the plan; with `consolidate`. */
            measures?: string;
            /** @description Who answers for the plan; with `consolidate`. */
            responsible?: string;
            action: string;
            /** @description The version of the file that the caller saw. */
            version: number;
            /** @description Why; kept with the step, and read by the applicant. */
            reason?: string;
        };
        CoverageFiguresDto: {
            /** @description Units that are resident and operating. */
            denominator: number;
            own: number;
            joint: number;
            /** @description own + joint. */
            covered: number;
            uncovered: number;
            /** @description Units reached by an organisation, an instructor or a mass organisation (rule 5.6). */
            workCovered: number;
            /** @description 组织覆盖率 (rule 5.1). */
            orgRate: string;
            /** @description 单独组建率 (rule 5.2). */
            soleRate: string;
            /** @description 工作覆盖率 (rule 5.6). */
            workRate: string;
        };
        CoverageKindDto: {
            /** @description Units that are resident and operating. */
            denominator: number;
            own: number;
            joint: number;
            /** @description own + joint. */
            covered: number;
            uncovered: number;
            /** @description Units reached by an organisation, an instructor or a mass organisation (rule 5.6). */
            workCovered: number;
            /** @description 组织覆盖率 (rule 5.1). */
            orgRate: string;
            /** @description 单独组建率 (rule 5.2). */
            soleRate: string;
            /** @description 工作覆盖率 (rule 5.6). */
            workRate: string;
            /** @enum {string} */
            kind: "non_public_enterprise" | "social_org";
        };
        CoverageRowDto: {
            /** @description Units that are resident and operating. */
            denominator: number;
            own: number;
            joint: number;
            /** @description own + joint. */
            covered: number;
            uncovered: number;
            /** @description Units reached by an organisation, an instructor or a mass organisation (rule 5.6). */
            workCovered: number;
            /** @description 组织覆盖率 (rule 5.1). */
            orgRate: string;
            /** @description 单独组建率 (rule 5.2). */
            soleRate: string;
            /** @description 工作覆盖率 (rule 5.6). */
            workRate: string;
            /** @description Id of the park or street, or the kind. */
            key: string;
            label: string;
        };
        CoverageDto: {
            asOf: string;
            total: components["schemas"]["CoverageFiguresDto"];
            kinds: components["schemas"]["CoverageKindDto"][];
            rows: components["schemas"]["CoverageRowDto"][];
        };
        CoverageLineDto: {
            key: string;
            label: string;
            figures: components["schemas"]["CoverageFiguresDto"][];
        };
        CoverageTrendDto: {
            days: string[];
            total: components["schemas"]["CoverageFiguresDto"][];
            lines: components["schemas"]["CoverageLineDto"][];
        };
        CoverageUnitDto: {
            id: string;
            parkId: string;
            parkName: string;
            streetName: string;
            legalName: string;
            creditCode: string;
            /** @enum {string} */
            kind: "non_public_enterprise" | "social_org";
            /** @enum {string} */
            coverage: "none" | "own" | "joint";
            partyOrgName: string | null;
            instructorName: string | null;
            /** @description As reported last by the day. */
            staffCount: number | null;
            /** @description Full members as reported last by the day (rule 5.9). */
            fullMemberCount: number | null;
        };
        CoverageUnitPageDto: {
            asOf: string;
            items: components["schemas"]["CoverageUnitDto"][];
            total: number;
            page: number;
            pageSize: number;
            /** @description Cursor of the page after and the page before; null where there is none. */
            next: string | null;
            previous: string | null;
        };
        WorkbenchLinkDto: {
            path: string;
            query: {
                [key: string]: string;
            };
        };
        GateStepDto: {
            state: string;
            label: string;
            count: number;
            /** @description Those among them that somebody should have moved by yesterday; none where the state is final. */
            overdue: number;
            /** @description The list of exactly the files counted. */
            link: components["schemas"]["WorkbenchLinkDto"];
            /** @description The list of those that are overdue. */
            overdueLink: components["schemas"]["WorkbenchLinkDto"];
        };
        GateDto: {
            workflow: string;
            label: string;
            /** @description Files that somebody is waited for now, and how many of them are overdue. */
            waiting: number;
            overdue: number;
            steps: components["schemas"]["GateStepDto"][];
            /** @description Final states; counted is what ended in this calendar year. */
            ended: components["schemas"]["GateStepDto"][];
        };
        GateBoardDto: {
            parkId: string;
            parkName: string;
            /** @description Business date. */
            asOf: string;
            /** @description Only files of units of this street are seen; null where the whole park is. */
            onlyStreet: string | null;
            gates: components["schemas"]["GateDto"][];
        };
        WorkbenchItemDto: {
            /** @enum {string} */
            code: "own_branch_due" | "joint_too_wide" | "branch_too_large" | "term_due" | "term_overdue" | "no_term" | "uncovered" | "import_unfinished" | "org_without_secretary";
            count: number;
            /** @enum {string} */
            severity: "info" | "warning";
            link: components["schemas"]["WorkbenchLinkDto"];
        };
        WorkbenchDto: {
            asOf: string;
            items: components["schemas"]["WorkbenchItemDto"][];
        };
        ColumnChoiceDto: {
            key: string;
            shown: boolean;
        };
        ListPreferenceDto: {
            /** @description Null: as the list comes. Columns that the list does not know are ignored, new ones come last. */
            columns: components["schemas"]["ColumnChoiceDto"][] | null;
            /** @description The view that the list opens with; null: everything. */
            defaultViewId: string | null;
        };
        ListPreferencesDto: {
            enterprises?: components["schemas"]["ListPreferenceDto"];
            party_orgs?: components["schemas"]["ListPreferenceDto"];
            coverage_units?: components["schemas"]["ListPreferenceDto"];
            imports?: components["schemas"]["ListPreferenceDto"];
            users?: components["schemas"]["ListPreferenceDto"];
            audit_events?: components["schemas"]["ListPreferenceDto"];
            parks?: components["schemas"]["ListPreferenceDto"];
            exports?: components["schemas"]["ListPreferenceDto"];
            constructions?: components["schemas"]["ListPreferenceDto"];
            admissions?: components["schemas"]["ListPreferenceDto"];
            instructor_visits?: components["schemas"]["ListPreferenceDto"];
        };
        PreferencesDto: {
            version: number;
            /**
             * @description `system`: as the device is set.
             * @enum {string}
             */
            theme: "system" | "light" | "dark";
            /** @enum {string} */
            density: "comfortable" | "compact";
            /**
             * @description `large` enlarges text and targets (关怀版).
             * @enum {string}
             */
            typeSize: "normal" | "large";
            /** @description Whether single keys are shortcuts. */
            singleKeys: boolean;
            lists: components["schemas"]["ListPreferencesDto"];
        };
        EditListPreferenceDto: {
            /** @description Null: as the list comes. */
            columns?: components["schemas"]["ColumnChoiceDto"][] | null;
            /**
             * Format: uuid
             * @description Null: the list opens with everything.
             */
            defaultViewId?: string | null;
        };
        EditListPreferencesDto: {
            enterprises?: components["schemas"]["EditListPreferenceDto"];
            party_orgs?: components["schemas"]["EditListPreferenceDto"];
            coverage_units?: components["schemas"]["EditListPreferenceDto"];
            imports?: components["schemas"]["EditListPreferenceDto"];
            users?: components["schemas"]["EditListPreferenceDto"];
            audit_events?: components["schemas"]["EditListPreferenceDto"];
            parks?: components["schemas"]["EditListPreferenceDto"];
            exports?: components["schemas"]["EditListPreferenceDto"];
            constructions?: components["schemas"]["EditListPreferenceDto"];
            admissions?: components["schemas"]["EditListPreferenceDto"];
            instructor_visits?: components["schemas"]["EditListPreferenceDto"];
        };
        EditPreferencesDto: {
            version: number;
            /** @enum {string} */
            theme?: "system" | "light" | "dark";
            /** @enum {string} */
            density?: "comfortable" | "compact";
            /** @enum {string} */
            typeSize?: "normal" | "large";
            singleKeys?: boolean;
            lists?: components["schemas"]["EditListPreferencesDto"];
        };
        SavedViewDto: {
            /** @description Filter → value, as in the list's address. */
            filters: {
                [key: string]: string;
            };
            id: string;
            /** @enum {string} */
            list: "audit_events" | "imports" | "exports" | "users" | "parks" | "enterprises" | "party_orgs" | "constructions" | "admissions" | "coverage_units" | "instructor_visits";
            name: string;
            /**
             * @description `role`: everyone who acts under the same role for the same place has it.
             * @enum {string}
             */
            audience: "role" | "mine";
            /** @description As in the list's address; null: the list's own order. */
            sort: string | null;
            /** @description Null: each reader's own columns. */
            columns: components["schemas"]["ColumnChoiceDto"][] | null;
            /** @description Whether the list opens with it for the caller. */
            isDefault: boolean;
            version: number;
            actions: components["schemas"]["ActionDto"][];
        };
        SavedViewListDto: {
            items: components["schemas"]["SavedViewDto"][];
            total: number;
            /** @description `share`: whether he may keep views for his role. */
            actions: components["schemas"]["ActionDto"][];
        };
        CreateSavedViewDto: {
            filters: {
                [key: string]: string;
            };
            /** @enum {string} */
            list: "enterprises" | "party_orgs" | "coverage_units" | "imports" | "users" | "audit_events" | "parks" | "exports" | "constructions" | "admissions" | "instructor_visits";
            name: string;
            /** @enum {string} */
            audience: "mine" | "role";
            sort?: string | null;
            columns?: components["schemas"]["ColumnChoiceDto"][] | null;
        };
        EditSavedViewDto: {
            filters?: {
                [key: string]: string;
            };
            version: number;
            name?: string;
            /** @description Null: the list's own order. */
            sort?: string | null;
            /** @description Null: each reader's own columns. */
            columns?: components["schemas"]["ColumnChoiceDto"][] | null;
        };
        SearchItemDto: {
            /** @enum {string} */
            kind: "park" | "enterprise" | "party_org";
            id: string;
            parkId: string;
            parkName: string;
            name: string;
            /** @description A unit's credit code, an organisation's kind, a park's street. */
            detail: string | null;
            /** @description The name it bore before, where that is what was found. */
            formerName: string | null;
        };
        SearchResultDto: {
            items: components["schemas"]["SearchItemDto"][];
            /** @description More was found than is listed. */
            hasMore: boolean;
        };
        DossierSummaryDto: {
            parkId: string;
            parkName: string;
            runId: string;
            enterpriseId: string;
            number: string;
            legalName: string;
            state: string;
            stateLabel: string;
            isFinal: boolean;
            /** Format: date-time */
            startedAt: string;
            /** @description The nearest day on which somebody has to act; null where nobody has. */
            dueOn: string | null;
            promisedOn: string | null;
            workingDaysLeft: number | null;
            isMine: boolean;
            /** @description The roles that have to act now, in the caller's language. */
            waitsFor: string[];
            supplementCount: number;
        };
        DossierPageDto: {
            items: components["schemas"]["DossierSummaryDto"][];
            total: number;
            page: number;
            pageSize: number;
            actions: components["schemas"]["ActionDto"][];
        };
        RegisterUnitDto: {
            legalName: string;
            /** @description Unified social credit code; full-width and lower-case characters are understood. */
            creditCode: string;
            /** @enum {string} */
            kind: "non_public_enterprise" | "social_org";
            /** Format: uuid */
            streetId: string;
        };
        StartDossierDto: {
            unit?: components["schemas"]["RegisterUnitDto"];
            /** Format: uuid */
            enterpriseId?: string;
        };
        DossierTaskDto: {
            /** @enum {string} */
            task: "live" | "unit" | "materials" | "contact" | "credit" | "check";
            label: string;
            /** @enum {string} */
            state: "done" | "not_started" | "in_progress" | "cannot_start" | "faulty";
            /** @description What is missing or wrong, in the caller's language. */
            reasons: string[];
        };
        DossierUnitDto: {
            legalName: string;
            creditCode: string;
            streetName: string | null;
            industry: string | null;
            establishedOn: string | null;
            businessScope: string | null;
            staffCount: number | null;
            fullMemberCount: number | null;
        };
        DossierContactDto: {
            name: string | null;
            post: string | null;
            phoneMasked: string | null;
        };
        DossierAnchorDto: {
            id: string;
            name: string;
            /** @description For whoever fills in the dossier and for the park; null for reviewers. */
            birthDate: string | null;
            /**
             * @description On this day.
             * @enum {string}
             */
            age: "too_young" | "needs_consent" | "of_age";
            consentFileId: string | null;
            consentFileName: string | null;
        };
        DossierLiveDto: {
            operatesLive: boolean | null;
            platforms: string | null;
            anchors: components["schemas"]["DossierAnchorDto"][];
        };
        DossierCreditDto: {
            /** @enum {string|null} */
            creditResult: "none" | "abnormal_operation" | "serious_violation" | null;
            creditCheckedOn: string | null;
            undertakingSignedOn: string | null;
            undertakingValidUntil: string | null;
            creditMaxAgeDays: number;
        };
        EarlierFileDto: {
            fileId: string;
            fileName: string;
            validUntil: string | null;
            /** Format: date-time */
            givenAt: string;
        };
        DossierMaterialDto: {
            id: string;
            code: string;
            name: string;
            /** @enum {string} */
            need: "required" | "optional" | "may_follow";
            followDays: number | null;
            liveOnly: boolean;
            hasValidUntil: boolean;
            formats: ("image" | "pdf" | "word" | "excel")[];
            maxMegabytes: number;
            hint: string;
            templateFileId: string | null;
            sampleFileId: string | null;
            fileId: string | null;
            fileName: string | null;
            /** Format: date-time */
            givenAt: string | null;
            validUntil: string | null;
            isExpired: boolean;
            /** @description The day for which it is promised, where it may follow. */
            followsOn: string | null;
            /** @description What the park found wrong with it. */
            defect: string | null;
            mayGive: boolean;
            earlierFiles: components["schemas"]["EarlierFileDto"][];
        };
        OpinionDto: {
            userId: string;
            giverName: string;
            role: string;
            roleName: string;
            /** @enum {string} */
            verdict: "agree" | "agree_with_conditions" | "disagree";
            text: string;
            /** Format: date-time */
            givenAt: string;
        };
        InvitedReviewerDto: {
            userId: string;
            name: string;
            hasGiven: boolean;
        };
        ConditionReportDto: {
            text: string;
            /** Format: date-time */
            reportedAt: string;
            reportedByName: string;
            files: {
                fileId: string;
                name: string;
            }[];
        };
        AdmissionDecisionDto: {
            /** @enum {string} */
            outcome: "reject" | "pass" | "conditional";
            conditionText: string | null;
            conditionDueOn: string | null;
            /** @description Null where none was made. */
            conditionReport: components["schemas"]["ConditionReportDto"] | null;
            decidedByName: string | null;
            /** Format: date-time */
            decidedAt: string;
            confirmedByName: string | null;
            /** Format: date-time */
            confirmedAt: string | null;
            enteredOn: string | null;
        };
        DossierDto: {
            run: components["schemas"]["WorkflowRunDto"];
            parkId: string;
            parkName: string;
            enterpriseId: string;
            /** @description To be sent back with a saving; counts apart from the run's. */
            version: number;
            /** Format: date-time */
            savedAt: string;
            byOfficer: boolean;
            /** @description Whether the caller may change what it says where it stands. */
            mayEdit: boolean;
            listVersion: number;
            listIsTemplate: boolean;
            deciders: number;
            tasks: components["schemas"]["DossierTaskDto"][];
            unit: components["schemas"]["DossierUnitDto"];
            contact: components["schemas"]["DossierContactDto"];
            live: components["schemas"]["DossierLiveDto"];
            credit: components["schemas"]["DossierCreditDto"];
            isChecked: boolean;
            materials: components["schemas"]["DossierMaterialDto"][];
            opinions: components["schemas"]["OpinionDto"][];
            invited: components["schemas"]["InvitedReviewerDto"][];
            supplementCount: number;
            supplementDueOn: string | null;
            decision: components["schemas"]["AdmissionDecisionDto"] | null;
            /** @description Notices as they were issued, the latest first. */
            notices: components["schemas"]["IssuedDocumentDto"][];
            actions: components["schemas"]["ActionDto"][];
        };
        ReceiptDto: {
            number: string;
            checkCode: string;
            legalName: string;
            parkName: string;
            /** Format: date-time */
            startedAt: string;
        };
        SaveUnitDto: {
            version: number;
            industry?: string | null;
            establishedOn?: string | null;
            businessScope?: string | null;
            staffCount?: number | null;
            fullMemberCount?: number | null;
        };
        SaveContactDto: {
            version: number;
            name?: string | null;
            post?: string | null;
            /** @description Left out: the number that is kept stays. */
            phone?: string | null;
        };
        SaveAnchorDto: {
            /**
             * Format: uuid
             * @description Of an anchor that is kept already; left out for a new one.
             */
            id?: string;
            name: string;
            birthDate: string;
            /**
             * Format: uuid
             * @description The guardian's consent, needed below 18.
             */
            consentFileId?: string | null;
        };
        SaveLiveDto: {
            version: number;
            operatesLive: boolean | null;
            platforms?: string | null;
            anchors: components["schemas"]["SaveAnchorDto"][];
        };
        SaveCreditDto: {
            version: number;
            /** @enum {string|null} */
            creditResult?: "none" | "abnormal_operation" | "serious_violation" | null;
            creditCheckedOn?: string | null;
            undertakingSignedOn?: string | null;
            undertakingValidUntil?: string | null;
        };
        SaveMaterialDto: {
            version: number;
            /**
             * Format: uuid
             * @description Null takes the file out; left out, it stays.
             */
            fileId?: string | null;
            validUntil?: string | null;
            /** @description Whether it is to follow, where it may; the day follows from the list's working days. */
            follows?: boolean;
        };
        CheckAnswersDto: {
            version: number;
        };
        DefectDto: {
            /** @description Code of the material. */
            code: string;
            text: string;
        };
        DossierMoveDto: {
            /** @description `request_supplement`: all defects of the notice. */
            defects?: components["schemas"]["DefectDto"][];
            /** @description `decide_conditionally`, `propose_conditionally`. */
            conditionText?: string;
            conditionDueOn?: string;
            /** @description `report_condition`: how it was met, and the uploads that show it. */
            conditionReport?: string;
            fileIds?: string[];
            /** @description Decisions that admit: first day of the stay; today when left out. */
            enteredOn?: string;
            /**
             * @description `give_opinion`.
             * @enum {string}
             */
            verdict?: "agree" | "agree_with_conditions" | "disagree";
            opinion?: string;
            action: string;
            /** @description The version of the file that the caller saw. */
            version: number;
            /** @description Why; kept with the step, and read by the applicant. */
            reason?: string;
        };
        ReviewerDto: {
            userId: string;
            name: string;
        };
        ReviewerListDto: {
            items: components["schemas"]["ReviewerDto"][];
        };
        InviteReviewerDto: {
            /** Format: uuid */
            userId: string;
        };
        MaterialKindDto: {
            /** @description Stable code: a file given under it before can be given again. */
            code: string;
            name: string;
            /** @enum {string} */
            need: "required" | "optional" | "may_follow";
            /** @description Working days within which a material that may follow has to be given; null for all others. */
            followDays: number | null;
            /** @description Asked of units that sell by live broadcast only. */
            liveOnly: boolean;
            /** @description Carries a day up to which it is valid. */
            hasValidUntil: boolean;
            formats: ("pdf" | "image" | "word" | "excel")[];
            maxMegabytes: number;
            hint: string;
            /**
             * Format: uuid
             * @description A blank form to be filled in.
             */
            templateFileId: string | null;
            /** Format: uuid */
            sampleFileId: string | null;
        };
        MaterialListDto: {
            /** @description 0: the template that ships. */
            version: number;
            /** @description Nobody in the district has edited it yet; it is a template without a published source. */
            isTemplate: boolean;
            kinds: components["schemas"]["MaterialKindDto"][];
            /** Format: date-time */
            publishedAt: string | null;
        };
        PublishMaterialListDto: {
            /** @description The version that was edited. */
            version: number;
            kinds: components["schemas"]["MaterialKindDto"][];
        };
        AdmissionSettingsDto: {
            version: number;
            /** @description Nobody in the park has saved them yet: the template that ships is shown. */
            isTemplate: boolean;
            promisedDays: number;
            deciders: number;
            conditionalDays: number;
            supplementDays: number;
            creditMaxAgeDays: number;
            takesApplications: boolean;
            guideConditions: string;
            guidePhone: string | null;
            guideAddress: string | null;
        };
        SaveAdmissionSettingsDto: {
            /** @description 0 when nothing was saved yet. */
            version: number;
            /** @description Working days promised from receipt to outcome. */
            promisedDays: number;
            /**
             * @description Persons who decide: one, or a second who confirms.
             * @enum {number}
             */
            deciders: 1 | 2;
            /** @description Working days proposed for meeting a condition. */
            conditionalDays: number;
            /** @description Working days to answer a supplement notice. */
            supplementDays: number;
            /** @description Natural days that a credit result may be old. */
            creditMaxAgeDays: number;
            /** @description Whether units may apply by themselves on the public page. */
            takesApplications: boolean;
            guideConditions: string;
            guidePhone: string | null;
            guideAddress: string | null;
        };
        GuideMaterialDto: {
            name: string;
            /** @enum {string} */
            need: "required" | "optional" | "may_follow";
            followDays: number | null;
            liveOnly: boolean;
            hint: string;
        };
        OpenParkDto: {
            parkId: string;
            parkName: string;
            districtName: string;
            /** @description Working days promised from receipt to outcome. */
            promisedDays: number;
            conditions: string;
            phone: string | null;
            address: string | null;
            materials: components["schemas"]["GuideMaterialDto"][];
            /** @description The list is the template that ships; the district has not edited it. */
            materialsAreTemplate: boolean;
        };
        OpenParkListDto: {
            items: components["schemas"]["OpenParkDto"][];
        };
        ApplyForAccountDto: {
            /** Format: uuid */
            parkId: string;
            legalName: string;
            /** @description Unified social credit code; both check digits are checked. */
            creditCode: string;
            contactName: string;
            contactPhone: string;
            username: string;
            password: string;
        };
        ApplicationReceiptDto: {
            number: string;
            checkCode: string;
        };
        ProgressQueryDto: {
            number: string;
            checkCode: string;
        };
        ProgressStepDto: {
            label: string;
            /** Format: date-time */
            at: string;
        };
        ProgressDto: {
            number: string;
            /** @enum {string} */
            kind: "account" | "admission";
            kindLabel: string;
            stateLabel: string;
            /** Format: date-time */
            startedAt: string;
            /** @description Business date; null where nothing is promised or the clock stands still. */
            promisedOn: string | null;
            /** @description Working days until then, negative when past; null where nothing is promised or the clock stands still. */
            workingDaysLeft: number | null;
            /** @description The promised time stands still until the applicant has supplemented what was asked for. */
            clockStands: boolean;
            /** @description Business date by which it is the applicant's turn to act; null while it is not. */
            actUntil: string | null;
            /** @description Working days until then, negative when past. */
            actDaysLeft: number | null;
            /** Format: date-time */
            endedAt: string | null;
            steps: components["schemas"]["ProgressStepDto"][];
        };
        AccountApplicationDto: {
            id: string;
            parkId: string;
            number: string;
            legalName: string;
            creditCode: string;
            username: string;
            contactName: string;
            contactPhoneMasked: string;
            /** @enum {string} */
            state: "waiting" | "refused" | "confirmed";
            /** Format: date-time */
            appliedAt: string;
            /** Format: date-time */
            decidedAt: string | null;
            reason: string | null;
            enterpriseId: string | null;
            actions: components["schemas"]["ActionDto"][];
        };
        AccountApplicationPageDto: {
            items: components["schemas"]["AccountApplicationDto"][];
            total: number;
            page: number;
            pageSize: number;
        };
        ConfirmAccountDto: {
            /** @enum {string} */
            kind: "non_public_enterprise" | "social_org";
            /** Format: uuid */
            streetId: string;
            /** @description Another name to sign in with, where the one chosen is taken. */
            username?: string;
        };
        RefuseAccountDto: {
            reason: string;
        };
        OpenApplicantPhoneDto: {
            reason: string;
        };
        ApplicantPhoneDto: {
            contactPhone: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    searchAuditEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditSearchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageDto"];
                };
            };
        };
    };
    listAuditTerms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditTermsDto"];
                };
            };
        };
    };
    describeAuditChain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChainDto"];
                };
            };
        };
    };
    requestVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChainDto"];
                };
            };
        };
    };
    uploadFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFileDto"];
                };
            };
        };
    };
    getFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFileDto"];
                };
            };
        };
    };
    downloadFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    viewFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                fileId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    getUploadLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadLimitsDto"];
                };
            };
        };
    };
    listUploads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadListDto"];
                };
            };
        };
    };
    beginUpload: {
        parameters: {
            query?: never;
            header: {
                "Upload-Metadata": string;
                "Upload-Length": string;
                "Tus-Resumable": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadDto"];
                };
            };
        };
    };
    dropUpload: {
        parameters: {
            query?: never;
            header: {
                "Tus-Resumable": string;
            };
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getUploadOffset: {
        parameters: {
            query?: never;
            header: {
                "Tus-Resumable": string;
            };
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sendPiece: {
        parameters: {
            query?: never;
            header: {
                "Upload-Offset": string;
                "Tus-Resumable": string;
            };
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/offset+octet-stream": string;
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    finishUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uploadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredFileDto"];
                };
            };
        };
    };
    getDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which form: small letters, digits and `_.-`, e.g. `unit.create`. */
                form: string;
                /** @description Which record it is about; `-` where there is none yet. */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundDraftDto"];
                };
            };
        };
    };
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
                "If-Match"?: string;
            };
            path: {
                /** @description Which form: small letters, digits and `_.-`, e.g. `unit.create`. */
                form: string;
                /** @description Which record it is about; `-` where there is none yet. */
                subject: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftStandDto"];
                };
            };
        };
    };
    discardDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Which form: small letters, digits and `_.-`, e.g. `unit.create`. */
                form: string;
                /** @description Which record it is about; `-` where there is none yet. */
                subject: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getWorkingCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkingCalendarDto"];
                };
            };
        };
    };
    listArrangements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                year: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrangementListDto"];
                };
            };
        };
    };
    checkArrangement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckArrangementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedArrangementDto"];
                };
            };
        };
    };
    proposeArrangement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeArrangementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrangementDto"];
                };
            };
        };
    };
    approveArrangement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideArrangementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrangementDto"];
                };
            };
        };
    };
    refuseArrangement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseArrangementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrangementDto"];
                };
            };
        };
    };
    withdrawArrangement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ArrangementDto"];
                };
            };
        };
    };
    listTodos: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                box?: "todo" | "done" | "started" | "copied";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodoPageDto"];
                };
            };
        };
    };
    countTodos: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TodoCountsDto"];
                };
            };
        };
    };
    nudgeTodo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                todoId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listReachingFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachingFilesDto"];
                };
            };
        };
    };
    listShiftedDays: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                arrangementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShiftedDaysDto"];
                };
            };
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Everything, or only what was not read yet. */
                show?: "all" | "unread";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPageDto"];
                };
            };
        };
    };
    countUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCountDto"];
                };
            };
        };
    };
    streamUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
        };
    };
    getNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notificationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDto"];
                };
            };
        };
    };
    readNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                notificationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCountDto"];
                };
            };
        };
    };
    readAllNotifications: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadCountDto"];
                };
            };
        };
    };
    getMyMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMailDto"];
                };
            };
        };
    };
    keepMyMailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailAddressDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMailDto"];
                };
            };
        };
    };
    confirmMyMailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailCodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMailDto"];
                };
            };
        };
    };
    removeMyMailAddress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMailDto"];
                };
            };
        };
    };
    preferMyMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailPreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnMailDto"];
                };
            };
        };
    };
    getMailBacklog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailBacklogDto"];
                };
            };
        };
    };
    retryMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailRetriedDto"];
                };
            };
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    downloadDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                documentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    verifyDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerifiedDocumentDto"];
                };
            };
        };
    };
    listExports: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportPageDto"];
                };
            };
        };
    };
    startExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartExportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
        };
    };
    getExport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportDto"];
                };
            };
        };
    };
    listExportColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportColumnsDto"];
                };
            };
        };
    };
    startBulkAction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartBulkActionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkDryRunDto"] | components["schemas"]["BulkRunDto"];
                };
            };
        };
    };
    getBulkRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRunDto"];
                };
            };
        };
    };
    listBulkResults: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                outcome?: "waiting" | "done" | "refused";
            };
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResultPageDto"];
                };
            };
        };
    };
    undoBulkRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkRunDto"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"] | components["schemas"]["SecondFactorAskedDto"];
                };
            };
        };
    };
    passSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorPassedDto"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedInDto"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    switchRoleGrant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchRoleGrantDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SwitchedDto"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeDto"];
                };
            };
        };
    };
    changeMyPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listMySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginSessionListDto"];
                };
            };
        };
    };
    endMyOtherSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionsEndedDto"];
                };
            };
        };
    };
    endMySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getMySecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorDto"];
                };
            };
        };
    };
    beginMySecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginSecondFactorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatorDto"];
                };
            };
        };
    };
    confirmMySecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmSecondFactorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    renewMyRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSecondFactorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesDto"];
                };
            };
        };
    };
    removeMySecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeSecondFactorDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listRoles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleListDto"];
                };
            };
        };
    };
    listUsers: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Part of a user name or display name. */
                q?: string;
                /** @description Holds this role now. */
                role?: "district_officer" | "street_officer" | "park_officer" | "branch_secretary" | "enterprise_rep" | "outside_reviewer" | "lawyer" | "mentor" | "system_admin" | "security_admin" | "auditor";
                /** @description Holds a role in this district now. */
                districtId?: string;
                state?: "active" | "disabled";
                sort?: "username" | "-username" | "displayName" | "-displayName" | "createdAt" | "-createdAt";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPageDto"];
                };
            };
        };
    };
    createUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUserDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDetailDto"];
                };
            };
        };
    };
    disableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisableUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    enableUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VersionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    endSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    resetSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    findGrantPlaces: {
        parameters: {
            query: {
                kind: "park" | "street" | "enterprise" | "branch";
                districtId: string;
                /** @description Part of the name, or of the credit code. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrantPlaceListDto"];
                };
            };
        };
    };
    grantRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRoleDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    revokeRoleGrant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                roleGrantId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserDto"];
                };
            };
        };
    };
    listDistricts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictListDto"];
                };
            };
        };
    };
    createDistrict: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDistrictDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictDto"];
                };
            };
        };
    };
    getCurrentDistrict: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DistrictDto"];
                };
            };
        };
    };
    listStreets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreetListDto"];
                };
            };
        };
    };
    createStreet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStreetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreetDto"];
                };
            };
        };
    };
    editStreet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                streetId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditStreetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StreetDto"];
                };
            };
        };
    };
    listParks: {
        parameters: {
            query?: {
                /** @description Part of the name, or pinyin initials. */
                q?: string;
                streetId?: string;
                /** @description By name, catch-alls last, when absent. */
                sort?: "name" | "-name" | "enterpriseCount" | "-enterpriseCount" | "partyOrgCount" | "-partyOrgCount";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkListDto"];
                };
            };
        };
    };
    createPark: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateParkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkDto"];
                };
            };
        };
    };
    getPark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkDto"];
                };
            };
        };
    };
    editPark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditParkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ParkDto"];
                };
            };
        };
    };
    listVenues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueListDto"];
                };
            };
        };
    };
    createVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVenueDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueDto"];
                };
            };
        };
    };
    editVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                venueId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditVenueDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenueDto"];
                };
            };
        };
    };
    listDocumentWordings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWordingListDto"];
                };
            };
        };
    };
    saveDocumentWording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveWordingDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentWordingDto"];
                };
            };
        };
    };
    specimenOfWording: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WordingDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    listEnterprises: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                parkId?: string;
                streetId?: string;
                kind?: "non_public_enterprise" | "social_org";
                status?: "applying" | "resident" | "warned" | "exited";
                /** @description Part of the industry's name. */
                industry?: string;
                revenueTier?: "over_100m" | "over_10m";
                coverage?: "own" | "joint" | "none";
                /**
                 * @description Only units with at least 3 full members and no organisation of their own (rule 1.1), or whose head-count was not
                 *     reported in this quarter (rule 15.1).
                 */
                due?: "own_branch" | "headcount";
                /** @description Only units that count today: resident and operating (rule 5.7). */
                current?: "true";
                /** @description Part of the name, pinyin initials, or the start of the credit code. */
                q?: string;
                sort?: "legalName" | "-legalName" | "enteredOn" | "-enteredOn" | "staffCount" | "-staffCount" | "fullMemberCount" | "-fullMemberCount" | "creditCode" | "-creditCode";
                /** @description `next` or `previous` of an answer with the same filters, sort and page size; goes before `page`. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterprisePageDto"];
                };
            };
        };
    };
    getEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseDto"];
                };
            };
        };
    };
    editEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditEnterpriseDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseDto"];
                };
            };
        };
    };
    createEnterprise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateEnterpriseDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseDto"];
                };
            };
        };
    };
    recordHeadcount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordHeadcountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnterpriseDto"];
                };
            };
        };
    };
    revealContactPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealContactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedContactDto"];
                };
            };
        };
    };
    listUnitTimeline: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
            };
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelinePageDto"];
                };
            };
        };
    };
    listUnitRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitRunListDto"];
                };
            };
        };
    };
    listFieldHistory: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                field?: "legalName" | "creditCode" | "kind" | "streetId" | "industry" | "status" | "establishedOn" | "enteredOn" | "leftOn" | "leftReason" | "dormantFrom" | "revenueTier" | "contactName" | "remark";
            };
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldHistoryPageDto"];
                };
            };
        };
    };
    listContacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListDto"];
                };
            };
        };
    };
    addContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddContactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListDto"];
                };
            };
        };
    };
    editContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditContactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListDto"];
                };
            };
        };
    };
    removeContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemoveContactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactListDto"];
                };
            };
        };
    };
    revealFurtherContactPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
                contactId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealContactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedContactDto"];
                };
            };
        };
    };
    listPremises: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PremisesListDto"];
                };
            };
        };
    };
    addPremises: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddPremisesDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PremisesListDto"];
                };
            };
        };
    };
    editPremises: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
                premisesId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPremisesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PremisesListDto"];
                };
            };
        };
    };
    listPartyOrgs: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                parkId?: string;
                kind?: "park_committee" | "branch" | "joint_branch" | "mobile_member_org" | "temporary_branch" | "general_branch" | "party_committee";
                current?: "true" | "false";
                due?: "too_wide" | "too_large" | "no_secretary" | "term_due" | "term_overdue" | "no_term";
                /** @description Part of the name or of the secretary's name. */
                q?: string;
                sort?: "name" | "-name" | "effectiveFrom" | "-effectiveFrom" | "enterpriseCount" | "-enterpriseCount" | "termDueOn" | "-termDueOn";
                /** @description `next` or `previous` of an answer with the same filters, sort and page size; goes before `page`. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgPageDto"];
                };
            };
        };
    };
    organisationMap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationMapDto"];
                };
            };
        };
    };
    getPartyOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    editPartyOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPartyOrgDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    createPartyOrg: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePartyOrgDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    addMember: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMemberDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    endMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMembershipDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    beginTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginTermDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    extendTerm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
                termId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendTermDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    takePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakePostDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    correctPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectPostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    leavePost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeavePostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    voidPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidPostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    history: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationHistoryDto"];
                };
            };
        };
    };
    moveUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    changeLead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLeadDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    correctMembership: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectMembershipDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    rename: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenamePartyOrgDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    dissolve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                partyOrgId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissolvePartyOrgDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergePartyOrgsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartyOrgDto"];
                };
            };
        };
    };
    sendInstructor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendInstructorDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructorAssignmentDto"];
                };
            };
        };
    };
    endInstructor: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndInstructorDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructorAssignmentDto"];
                };
            };
        };
    };
    foundMassOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundMassOrganisationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MassOrganisationDto"];
                };
            };
        };
    };
    dissolveMassOrganisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
                massOrganisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DissolveMassOrganisationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MassOrganisationDto"];
                };
            };
        };
    };
    listConstructions: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Only such as ended in this calendar year. */
                ended?: "this_year";
                parkId?: string;
                state?: "counting" | "proposed" | "preparation" | "application" | "reply" | "election" | "filing" | "completed" | "outreach" | "cancelled";
                /** @description The form chosen, or proposed where none is chosen yet. */
                form?: "own_branch" | "join_joint" | "new_joint" | "mobile_org" | "outreach";
                /** @description Only such as are past a due day. */
                overdue?: "true";
                /** @description Part of the unit's name or of the project's number. */
                q?: string;
                sort?: "dueOn" | "-dueOn" | "enteredOn" | "-enteredOn";
                /** @description `next` or `previous` of an answer with the same filters, sort and page size; goes before `page`. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConstructionPageDto"];
                };
            };
        };
    };
    listUnopened: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                parkId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnopenedPageDto"];
                };
            };
        };
    };
    readSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConstructionSettingsDto"];
                };
            };
        };
    };
    editSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditConstructionSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConstructionSettingsDto"];
                };
            };
        };
    };
    openConstruction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenConstructionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConstructionDto"];
                };
            };
        };
    };
    getConstruction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                constructionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConstructionDto"];
                };
            };
        };
    };
    moveConstruction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                constructionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveConstructionDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConstructionDto"];
                };
            };
        };
    };
    listOfUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitConstructionsDto"];
                };
            };
        };
    };
    listInstructorDispatches: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Only such as ended in this calendar year. */
                ended?: "this_year";
                parkId?: string;
                state?: "at_work" | "founded" | "ended";
                /** @description Only those whose visits are given to the caller's own account. */
                mine?: "true";
                /** @description Only those whose visit is past due. */
                overdue?: "true";
                /** @description Part of the unit's or the instructor's name, or of the number. */
                q?: string;
                sort?: "nextVisitOn" | "-nextVisitOn" | "sentOn" | "-sentOn";
                /** @description `next` or `previous` of an answer with the same filters, sort and page size; goes before `page`. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchPageDto"];
                };
            };
        };
    };
    listUnfollowedInstructors: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                parkId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnfollowedPageDto"];
                };
            };
        };
    };
    openInstructorDispatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDispatchDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchDto"];
                };
            };
        };
    };
    getInstructorDispatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                dispatchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchDto"];
                };
            };
        };
    };
    listInstructorAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                dispatchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructorAccountListDto"];
                };
            };
        };
    };
    moveInstructorDispatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                dispatchId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveDispatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchDto"];
                };
            };
        };
    };
    listInstructorDispatchesOfUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                enterpriseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDispatchesDto"];
                };
            };
        };
    };
    listImports: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /** @description Only batches that are neither committed nor discarded. */
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPageDto"];
                };
            };
        };
    };
    startImport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartImportDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchDto"];
                };
            };
        };
    };
    readImportLimits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportLimitsDto"];
                };
            };
        };
    };
    getImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchDto"];
                };
            };
        };
    };
    guessImportColumns: {
        parameters: {
            query: {
                /** @description Row number of the headers as the sheet shows it. */
                headerRow: number;
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColumnGuessDto"];
                };
            };
        };
    };
    mapImportColumns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MapColumnsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchDto"];
                };
            };
        };
    };
    checkImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchDto"];
                };
            };
        };
    };
    commitImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchDto"];
                };
            };
        };
    };
    discardImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchDto"];
                };
            };
        };
    };
    listImportRows: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                /**
                 * @description `warning`: rows with a warning, ready or not; `changed`, `new`, `unchanged`: ready rows by what they do to their
                 *     unit; `mended`: rows in which a cell was mended. Without a filter all rows that name a unit.
                 */
                verdict?: "ready" | "held_back" | "warning" | "changed" | "new" | "unchanged" | "mended";
                /** @description Part of a unit's name, its credit code or its organisation's name, as the sheet or an officer wrote it. */
                q?: string;
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportRowPageDto"];
                };
            };
        };
    };
    mendImportRow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
                rowNumber: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MendRowDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MendedRowDto"];
                };
            };
        };
    };
    decideDifferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideDifferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchDto"];
                };
            };
        };
    };
    downloadRejects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    previewImportUndo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportUndoDto"];
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UndoImportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportBatchDto"];
                };
            };
        };
    };
    listImportSynonyms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymListDto"];
                };
            };
        };
    };
    forgetImportSynonym: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                synonymId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    listIndicatorSets: {
        parameters: {
            query: {
                subject: "enterprise" | "branch";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSetListDto"];
                };
            };
        };
    };
    saveIndicatorSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveIndicatorSetDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorSetDto"];
                };
            };
        };
    };
    keepIndicatorDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorDraftDto"];
                };
            };
        };
    };
    discardIndicatorDraft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiscardDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorDraftDto"];
                };
            };
        };
    };
    previewIndicatorSet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewIndicatorSetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorPreviewDto"];
                };
            };
        };
    };
    listAssessmentPeriods: {
        parameters: {
            query?: {
                parkId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPeriodListDto"];
                };
            };
        };
    };
    openAssessmentPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenPeriodDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPeriodDto"];
                };
            };
        };
    };
    resumeAssessmentPeriod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                periodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPeriodDto"];
                };
            };
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                level?: "none" | "notice" | "warning";
                /** @description Only such as ended in this calendar year. */
                ended?: "this_year";
                parkId?: string;
                periodId?: string;
                enterpriseId?: string;
                partyOrgId?: string;
                /** @description A state of the workflow. */
                state?: string;
                /** @description A state of the rectification that it led to; `overdue` and `ended` then speak of that. */
                rectification?: string;
                /** @description Only such as are past a due day. */
                overdue?: "true";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentPageDto"];
                };
            };
        };
    };
    getAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
        };
    };
    giveEvidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveEvidenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
        };
    };
    giveScores: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveScoresDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
        };
    };
    moveAssessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                assessmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveAssessmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssessmentDto"];
                };
            };
        };
    };
    listRectifications: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                parkId?: string;
                enterpriseId?: string;
                state?: string;
                /** @description Only those that still run. */
                open?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPageDto"];
                };
            };
        };
    };
    getRectification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                rectificationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationDto"];
                };
            };
        };
    };
    moveRectification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                rectificationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveRectificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationDto"];
                };
            };
        };
    };
    getCoverage: {
        parameters: {
            query?: {
                /** @description Business date; today when absent. */
                asOf?: string;
                /** @description What the lines of the table stand for; parks when absent. */
                by?: "park" | "street" | "kind";
                kind?: "non_public_enterprise" | "social_org";
                parkId?: string;
                streetId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageDto"];
                };
            };
        };
    };
    getCoverageTrend: {
        parameters: {
            query?: {
                /** @description Business date; today when absent. */
                asOf?: string;
                /** @description What the lines of the table stand for; parks when absent. */
                by?: "park" | "street" | "kind";
                kind?: "non_public_enterprise" | "social_org";
                parkId?: string;
                streetId?: string;
                /** @description Whether the days between are the ends of months, quarters or years; months when absent. */
                step?: "month" | "quarter" | "year";
                /** @description How many days, the last one included; 12 when absent. */
                points?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageTrendDto"];
                };
            };
        };
    };
    listCoverageUnits: {
        parameters: {
            query: {
                page?: number;
                pageSize?: number;
                asOf?: string;
                measure: "denominator" | "covered" | "own" | "joint" | "work" | "uncovered";
                kind?: "non_public_enterprise" | "social_org";
                parkId?: string;
                streetId?: string;
                /** @description Part of the name, pinyin initials, or the start of the credit code. */
                q?: string;
                /** @description By park, and within it by name, when absent. */
                sort?: "park" | "-park" | "legalName" | "-legalName" | "staffCount" | "-staffCount" | "fullMemberCount" | "-fullMemberCount";
                /** @description `next` or `previous` of an answer with the same filters, sort and page size; goes before `page`. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageUnitPageDto"];
                };
            };
        };
    };
    getGateBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateBoardDto"];
                };
            };
        };
    };
    getWorkbench: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkbenchDto"];
                };
            };
        };
    };
    getPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
        };
    };
    editPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesDto"];
                };
            };
        };
    };
    listSavedViews: {
        parameters: {
            query: {
                list: "enterprises" | "party_orgs" | "coverage_units" | "imports" | "users" | "audit_events" | "parks" | "exports" | "constructions" | "admissions" | "instructor_visits";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewListDto"];
                };
            };
        };
    };
    createSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSavedViewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
        };
    };
    deleteSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                savedViewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    editSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                savedViewId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditSavedViewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
        };
    };
    restoreSavedView: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                savedViewId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedViewDto"];
                };
            };
        };
    };
    find: {
        parameters: {
            query: {
                /** @description Two characters or more of a name, pinyin initials, or the beginning of a credit code. */
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResultDto"];
                };
            };
        };
    };
    listAdmissions: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                parkId?: string;
                state?: string;
                /** @description By the nearest day on which somebody has to act. */
                due?: "overdue" | "today" | "week";
                /** @description Only such as ended in this calendar year. */
                ended?: "this_year";
                /** @description Only what waits for the caller. */
                mine?: "true" | "false";
                /** @description Part of the unit's name, or of its number. */
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierPageDto"];
                };
            };
        };
    };
    startAdmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartDossierDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
        };
    };
    getAdmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
        };
    };
    getAdmissionReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptDto"];
                };
            };
        };
    };
    saveAdmissionUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveUnitDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
        };
    };
    saveAdmissionContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveContactDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
        };
    };
    saveAdmissionLive: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLiveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
        };
    };
    saveAdmissionCredit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveCreditDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
        };
    };
    saveAdmissionMaterial: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                runId: string;
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveMaterialDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
        };
    };
    checkAdmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckAnswersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
        };
    };
    moveAdmission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DossierMoveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
        };
    };
    listOutsideReviewers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewerListDto"];
                };
            };
        };
    };
    inviteReviewer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                runId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InviteReviewerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierDto"];
                };
            };
        };
    };
    getMaterialList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialListDto"];
                };
            };
        };
    };
    publishMaterialList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishMaterialListDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialListDto"];
                };
            };
        };
    };
    getAdmissionSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionSettingsDto"];
                };
            };
        };
    };
    saveAdmissionSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAdmissionSettingsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdmissionSettingsDto"];
                };
            };
        };
    };
    listOpenParks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenParkListDto"];
                };
            };
        };
    };
    applyForAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyForAccountDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationReceiptDto"];
                };
            };
        };
    };
    askProgress: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressQueryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressDto"];
                };
            };
        };
    };
    listAccountApplications: {
        parameters: {
            query?: {
                page?: number;
                pageSize?: number;
                state?: "waiting" | "confirmed" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountApplicationPageDto"];
                };
            };
        };
    };
    confirmAccountApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountApplicationDto"];
                };
            };
        };
    };
    refuseAccountApplication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseAccountDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountApplicationDto"];
                };
            };
        };
    };
    openApplicantPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                parkId: string;
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenApplicantPhoneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicantPhoneDto"];
                };
            };
        };
    };
}
