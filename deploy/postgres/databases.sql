-- A database and a user for each service and for the sign-in, run once on an empty volume.
-- User and password are the same: the server is reachable inside the compose network only and holds made-up data.
CREATE ROLE catalog LOGIN PASSWORD 'catalog';
CREATE DATABASE catalog OWNER catalog;
REVOKE CONNECT ON DATABASE catalog FROM PUBLIC;

CREATE ROLE survey LOGIN PASSWORD 'survey';
CREATE DATABASE survey OWNER survey;
REVOKE CONNECT ON DATABASE survey FROM PUBLIC;

CREATE ROLE assessment LOGIN PASSWORD 'assessment';
CREATE DATABASE assessment OWNER assessment;
REVOKE CONNECT ON DATABASE assessment FROM PUBLIC;

CREATE ROLE reporting LOGIN PASSWORD 'reporting';
CREATE DATABASE reporting OWNER reporting;
REVOKE CONNECT ON DATABASE reporting FROM PUBLIC;

CREATE ROLE keycloak LOGIN PASSWORD 'keycloak';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE CONNECT ON DATABASE keycloak FROM PUBLIC;
