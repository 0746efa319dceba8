# The steps of the matrix with the client of openapi-generator, for v4 and v5.
require 'openapi_client'
require 'set'
require 'uri'
include OpenapiClient

V4 = ENV['VERSION'] == 'v4'
NUMBER = V4 ? :mobile_number : :phone_number
SMS = { sender_id: 'Sandbox', message_text: 'Order 1047 is on its way.', NUMBER => '2348030000001' }

def client(address)
  configuration = Configuration.new
  uri = URI(ENV.fetch(address))
  configuration.scheme, configuration.host, configuration.access_token = uri.scheme, "#{uri.host}:#{uri.port}", 'test'
  ApiClient.new(configuration)
end

def data(response) = V4 ? response.data : response # v4 has an envelope.

def step(name)
  outcome = yield
  puts "#{name}\t#{outcome.is_a?(String) ? outcome : 'ok'}"
rescue StandardError => error
  puts "#{name}\t#{error.class}: #{error.message.lines.first.chomp}"
end

def expect(expected, value)
  raise "#{value.inspect} instead of #{expected.inspect}" unless value == expected
end

def pages
  ids, number, total = Set.new, 1, 1
  while ids.size < total
    if V4
      response = MESSAGES.list(page_no: number, page_size: 40)
      items, total = response.data, response.paging.total_count
    else
      items, _, headers = MESSAGES.list_with_http_info(page_number: number, page_size: 40)
      total = headers['X-Total-Count'].to_i
    end
    raise 'an empty page' if items.empty?
    ids.merge(items.map(&:message_id))
    number += 1
  end
  [ids.size, number]
end

def rejected
  MESSAGES.call_send(SendMessageRequest.new(**SMS, NUMBER => '12'))
  raise 'no error'
rescue ApiError => error
  body = ErrorResponse.build_from_hash(JSON.parse(error.response_body, symbolize_names: true))
  [error.code, body.errors.map(&:field)]
end

API = client('SANDBOX')
MESSAGES = MessagesApi.new(API)
FILES = BatchFilesApi.new(API)
step('account') { account = data(AccountsApi.new(API).get('self')); expect(1000.1, V4 ? account.credit_balance : account.credits) }
step('page') { expect([90, 4], pages) }
step('send') { expect(SMS[:message_text], data(MESSAGES.get(data(MESSAGES.call_send(SendMessageRequest.new(**SMS))).message_id)).message_text) }
step('error') { expect([400, [V4 ? 'mobileNumber' : 'phoneNumber']], rejected) }
step('word') { expect('QUEUED', data(MESSAGES.get(ENV['MESSAGE'])).reports.last.status) }
def date
  message = data(MessagesApi.new(client('WITHOUT_OFFSETS')).get(ENV['MESSAGE']))
  V4 ? message.submit_date : message.date_submitted
end

step('date') { date }
step('corrected') { DateTime.parse(date.match?(/(Z|[+-]\d\d:\d\d)\z/) ? date : "#{date}+01:00").iso8601(3) }
step('upload') do
  stored = V4 ? data(FILES.create(CreateBatchFileRequest.new(batch_file_id: 'ruby', description: 'Customers', raw_contents: File.read(ENV['CSV']), country_code: 234))) : FILES.create(234, File.open(ENV['CSV']))
  expect(2, V4 ? stored.total_items : stored.total_numbers)
end
step('download') { expect(File.read(ENV['CSV']), FILES.download(ENV['FILE']).open.read) }
if V4
  step('absent') { expect(40, MessagesApi.new(client('WITHOUT_PAGING')).list(page_no: 1, page_size: 40).data.size) }
else
  step('delete') do
    tokens = TokensApi.new(API)
    made = tokens.create_sms(CreateSmsTokenRequest.new(phone_number: '2348030000001', sender_id: 'Sandbox'))
    typed = VerifyTokenRequest.new(token: made.token, to: '2348030000001')
    expect([true, false], [tokens.verify(typed).is_valid, tokens.verify(typed).is_valid])
  end
end
step('NOT_FOUND') { MessagesApi.new(client('NOT_FOUND')).get(ENV['IDENTIFIER']) }
%w[BUSY LOST REDIRECTS].each { |address| step(address) { MessagesApi.new(client(address)).call_send(SendMessageRequest.new(**SMS)) } }
