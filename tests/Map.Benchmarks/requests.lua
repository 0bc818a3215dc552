-- Sends what is in a file, a line each, over and over: a path is asked for as a browser does, anything else is posted to URL as JSON.
-- wrk -s requests.lua URL -- FILE. Ends with one line of JSON; times in µs.
local requests, sent = {}, 0

local function format(line)
  if line:sub(1, 1) == "/" then return wrk.format("GET", line, { ["Accept-Encoding"] = "gzip, deflate, br" }) end
  return wrk.format("POST", nil, { ["Content-Type"] = "application/json" }, line)
end

function init(args)
  for line in io.lines(args[1]) do requests[#requests + 1] = format(line) end
end

function request()
  sent = sent + 1
  return requests[(sent - 1) % #requests + 1]
end

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  print(string.format('{"requests": %d, "duration": %d, "p50": %d, "p99": %d, "failed": %d}',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99), failed))
end
