-- Invited people who answer, each once as long as there are tokens. WAYMARK_FOLDER holds body.json and tokens.
local function read(name)
  local file = assert(io.open(os.getenv("WAYMARK_FOLDER") .. "/" .. name))
  local text = file:read("*a")
  file:close()
  return text
end

local body, number, tokens = read("body.json"), 0, {}
for line in read("tokens"):gmatch("%S+") do tokens[#tokens + 1] = line end

function request()
  number = number + 1
  local headers = { ["Content-Type"] = "application/json", ["Waymark-Invitation"] = tokens[1 + number % #tokens] }
  return wrk.format("PUT", "/v1/invitation/response", headers, body)
end
