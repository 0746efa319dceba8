<?php
// The steps of the matrix with the client of openapi-generator, for v4 and v5.
require 'vendor/autoload.php';

use OpenAPI\Client\Api\{AccountsApi, BatchFilesApi, MessagesApi, TokensApi};
use OpenAPI\Client\{ApiException, Configuration, ObjectSerializer};
use OpenAPI\Client\Model\{CreateBatchFileRequest, CreateSmsTokenRequest, ErrorResponse, SendMessageRequest, VerifyTokenRequest};

const SMS = ['sender_id' => 'Sandbox', 'message_text' => 'Order 1047 is on its way.'];
$v4 = getenv('VERSION') === 'v4';
$number = $v4 ? 'mobile_number' : 'phone_number';
$http = new GuzzleHttp\Client();
$client = fn ($api, $address = 'SANDBOX') => new $api($http, (new Configuration())->setHost(getenv($address))->setAccessToken('test'));
$data = fn ($response) => $v4 ? $response->getData() : $response; // v4 has an envelope.
$sms = fn ($to = '2348030000001') => new SendMessageRequest(SMS + [$number => $to]);
$messages = $client(MessagesApi::class);
$files = $client(BatchFilesApi::class);

function step($name, $run) {
    try {
        $outcome = $run() ?? 'ok';
        echo "$name\t$outcome\n";
    } catch (Throwable $error) {
        echo "$name\t", get_class($error), ': ', strtok($error->getMessage(), "\n"), "\n";
    }
}

function expect($expected, $value) {
    if ($value !== $expected) throw new Exception(json_encode($value) . ' instead of ' . json_encode($expected));
}

function pages() {
    global $messages, $v4;
    for ($ids = [], $page = 1, $total = 1; count($ids) < $total; $page++) {
        if ($v4) {
            $response = $messages->callList($page, 40);
            [$items, $total] = [$response->getData(), $response->getPaging()->getTotalCount()];
        } else {
            [$items, , $headers] = $messages->callListWithHttpInfo($page, 40);
            $total = (int) array_change_key_case($headers)['x-total-count'][0];
        }
        if (!$items) throw new Exception('an empty page');
        foreach ($items as $message) $ids[$message->getMessageId()] = true;
    }
    return [count($ids), $page];
}

function rejected() {
    global $messages, $sms;
    try {
        $messages->send($sms('12'));
    } catch (ApiException $error) {
        $body = ObjectSerializer::deserialize($error->getResponseBody(), ErrorResponse::class);
        return [$error->getCode(), array_map(fn ($one) => $one->getField(), $body->getErrors())];
    }
}

step('account', function () use ($client, $data, $v4) {
    $account = $data($client(AccountsApi::class)->get('self'));
    expect(1000.1, $v4 ? $account->getCreditBalance() : $account->getCredits());
});
step('page', fn () => expect([90, 4], pages()));
step('send', fn () => expect(SMS['message_text'], $data($messages->get($data($messages->send($sms()))->getMessageId()))->getMessageText()));
step('error', fn () => expect([400, [$v4 ? 'mobileNumber' : 'phoneNumber']], rejected()));
step('word', function () use ($messages, $data) {
    $reports = $data($messages->get(getenv('MESSAGE')))->getReports();
    expect('QUEUED', end($reports)->getStatus());
});
$date = function () use ($client, $data, $v4) {
    $message = $data($client(MessagesApi::class, 'WITHOUT_OFFSETS')->get(getenv('MESSAGE')));
    return ($v4 ? $message->getSubmitDate() : $message->getDateSubmitted())->format('Y-m-d\TH:i:s.vP');
};
step('date', $date);
date_default_timezone_set('Africa/Lagos');
step('corrected', $date);
step('upload', function () use ($files, $data, $v4) {
    $stored = $v4 ? $data($files->create(new CreateBatchFileRequest(['batch_file_id' => 'php', 'description' => 'Customers', 'raw_contents' => file_get_contents(getenv('CSV')), 'country_code' => 234])))
        : $files->create(234, getenv('CSV'));
    expect(2, $v4 ? $stored->getTotalItems() : $stored->getTotalNumbers());
});
step('download', function () use ($files) {
    $file = $files->download(getenv('FILE'));
    expect(file_get_contents(getenv('CSV')), file_get_contents($file->getPathname()));
});
if ($v4) step('absent', fn () => expect(40, count($client(MessagesApi::class, 'WITHOUT_PAGING')->callList(1, 40)->getData())));
else step('delete', function () use ($client) {
    $tokens = $client(TokensApi::class);
    $made = $tokens->createSms(new CreateSmsTokenRequest(['phone_number' => '2348030000001', 'sender_id' => 'Sandbox']));
    $typed = new VerifyTokenRequest(['token' => $made->getToken(), 'to' => '2348030000001']);
    expect([true, false], [$tokens->verify($typed)->getIsValid(), $tokens->verify($typed)->getIsValid()]);
});
step('NOT_FOUND', function () use ($client) { $client(MessagesApi::class, 'NOT_FOUND')->get(getenv('IDENTIFIER')); });
foreach (['BUSY', 'LOST', 'REDIRECTS'] as $address) {
    step($address, function () use ($client, $sms, $address) { $client(MessagesApi::class, $address)->send($sms()); });
}
