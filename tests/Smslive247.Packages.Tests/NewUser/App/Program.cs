using Library;
using Smslive247.Sandbox;
using V4 = Smslive247.V4;
using V5 = Smslive247.V5;

Console.WriteLine(AppContext.TargetFrameworkName);
await using var sandbox = await Smslive247Sandbox.StartAsync();
sandbox.AddMessages(44);
var options = OrderNotice.Account(sandbox.Key, sandbox.Address);

var agent = new UserAgentRecorder();
using var v5 = new V5.Smslive247Client(options, agent);
var notice = new OrderNotice(v5.Messages);
var sent = await notice.SendAsync("0803 123 4567", "Your order is on its way.");
Console.WriteLine($"v5 sent to {sent.PhoneNumber}: {sent.MessageText}");
Console.WriteLine($"v5 lists {(await notice.ListAsync(pageSize: 20)).Count}");

using var v4 = new V4.Smslive247Client(options);
var count = 0;
await foreach (var page in v4.Messages.ListAllAsync(pageSize: 30).AsPages())
{
    count += page.Items.Count;
}

Console.WriteLine($"v4 lists {count}");
foreach (var request in sandbox.Requests)
{
    Console.WriteLine($"{request.OperationId} {request.PathAndQuery.Replace(sent.MessageId, "ID")} {request.Status}");
}

Console.WriteLine(agent.UserAgent);
