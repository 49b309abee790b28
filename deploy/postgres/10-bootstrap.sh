#!/usr/bin/env bash
# Runs once, when the database folder is empty. Makes the account that migrates: it may create the
# roles and the database of Wutong, but it is no superuser.
set -euo pipefail

psql --set=ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set=password="$WUTONG_BOOTSTRAP_PASSWORD" <<'SQL'
CREATE ROLE wutong_bootstrap LOGIN CREATEROLE CREATEDB BYPASSRLS PASSWORD :'password';
ALTER ROLE wutong_bootstrap SET createrole_self_grant = 'set, inherit';
SQL
