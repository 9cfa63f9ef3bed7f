-- Invited people who answer, each with a token of their own. WAYMARK_FOLDER holds body.json and tokens; WAYMARK_RUN is the first to use.
local function open(name) return assert(io.open(os.getenv("WAYMARK_FOLDER") .. "/" .. name)) end

local file = open("body.json")
local body, tokens, number = file:read("*a"), {}, tonumber(os.getenv("WAYMARK_RUN"))
file:close()
for line in open("tokens"):lines() do tokens[#tokens + 1] = line end
wrk.headers["Content-Type"] = "application/json"

function request()
  number = number + 1
  wrk.headers["Waymark-Invitation"] = tokens[1 + number % #tokens]
  return wrk.format("PUT", "/v1/invitation/response", nil, body)
end
