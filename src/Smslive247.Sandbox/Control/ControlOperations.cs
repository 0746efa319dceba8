using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json.Linq;
using Smslive247.Sandbox.Events;
using Smslive247.Sandbox.Http;
using Smslive247.Sandbox.Requests;
using Smslive247.Sandbox.Service;
using Smslive247.Sandbox.Time;

namespace Smslive247.Sandbox.Control;

/// <summary>The operations of the control, by the operationIds of its document.</summary>
internal sealed class ControlOperations
{
    /// <summary>The operation whose response does not end.</summary>
    public const string Events = "listenToEvents";

    // The control is ours: what differs from its document is a mistake of the caller.
    private static readonly ReadingRules Strict = new(AllowUnknown: false, SandboxLeniency.None);

    private readonly SimulatedService service;
    private readonly Gateway gateway;
    private readonly SandboxClock clock;
    private readonly Dictionary<string, ControlHandler> handlers;

    public ControlOperations(SimulatedService service, Gateway gateway, SandboxClock clock)
    {
        (this.service, this.gateway, this.clock) = (service, gateway, clock);
        var messages = new MessageControl(service);
        var accounts = new AccountControl(service);
        var traffic = new TrafficControl(gateway);
        handlers = new(StringComparer.Ordinal)
        {
            ["getHealth"] = _ => new { Status = "ok" },
            ["getDocument"] = _ => ControlDocument.Response,
            ["getStatus"] = _ => ReadStatus(),
            ["setSettings"] = Changing(call => Done(() => Set(traffic, call))),
            ["advanceTime"] = Changing(Advance),
            ["reset"] = Changing(_ => Done(gateway.Reset)),
            ["listOperations"] = _ => ApiDocument.OperationIds,
            ["listBehaviours"] = _ => BehaviourList.All,
            ["listMessages"] = messages.List,
            ["addMessages"] = Changing(messages.Add),
            ["addForeignMessage"] = messages.AddForeign,
            ["getMessage"] = messages.Get,
            ["reportDelivery"] = messages.Report,
            ["listConversations"] = messages.ListConversations,
            ["listOneTimePasswords"] = messages.ListPasswords,
            ["listBatches"] = messages.ListBatches,
            ["listAccounts"] = accounts.List,
            ["changeCredits"] = accounts.ChangeCredits,
            ["listSenderIds"] = accounts.ListSenderIds,
            ["decideSenderId"] = accounts.DecideSenderId,
            ["listRequests"] = traffic.ListRequests,
            ["listFailureRules"] = traffic.ListFailureRules,
            ["addFailureRule"] = traffic.AddFailureRule,
            ["clearFailureRules"] = traffic.ClearFailureRules,
        };
    }

    public IReadOnlyCollection<string> OperationIds => [.. handlers.Keys, Events];

    public SandboxStatus ReadStatus()
    {
        var counters = service.GetCounters();
        return new()
        {
            Key = counters.Key,
            Credits = counters.Credits,
            MessageCount = counters.Messages,
            AcceptedMessages = counters.Accepted,
            RequestCount = gateway.Log.Count,
            FailureRules = gateway.Failures.Rules.Count,
            LatencySeconds = gateway.Latency.TotalSeconds,
            RequestsPerSecond = gateway.RateLimit.RequestsPerSecond,
            ListDelaySeconds = service.Read(options => options.ListDelay).TotalSeconds,
            ListOrder = service.Read(options => options.ListOrder),
            ListBatchMessages = service.Read(options => options.ListBatchMessages),
            ListedTexts = service.Read(options => options.ListedTexts),
            ForeignMessageShare = service.Read(options => options.ForeignMessageShare),
            AdvancedSeconds = clock.Advanced.TotalSeconds,
            Now = counters.Now,
        };
    }

    public async Task<ResponseData> RespondAsync(Operation operation, Route route, HttpRequest request)
    {
        var errors = new List<FieldError>();
        var data = await RequestData.ReadAsync(request, operation.Body).ConfigureAwait(false);
        var parameters = new ParameterReader(operation, Strict);
        parameters.CheckPath(route.Parameters, errors);
        var (query, _) = parameters.ReadQuery(data.Query, errors);
        var (body, problem) = data.Body.Problem is { } found ? (null, found) : operation.Body is { } declared ? new JsonBody(declared, Strict).Read(data, errors) : (null, null);
        return problem is not null || errors.Count > 0
            ? ResponseData.Error(problem?.Status ?? 400, problem?.Message ?? "The request does not fit /_sandbox/openapi.yaml; see errors.", errors)
            : Respond(handlers[operation.Id], new ControlCall(route.Parameters, query, body as JObject ?? []));
    }

    /// <summary>Runs an operation. What is no mistake of the caller is one of the sandbox, and is traced.</summary>
    internal static ResponseData Respond(ControlHandler handler, ControlCall call)
    {
        try
        {
            var result = handler(call);
            return result as ResponseData ?? ResponseData.Text(200, ResponseData.JsonMediaType, ControlJson.Write(result));
        }
        catch (Exception exception) when (ControlErrors.Of(exception) is not null)
        {
            return ControlErrors.Of(exception)!;
        }
        catch (Exception exception)
        {
            Trace.TraceError("The control of the sandbox failed: {0}", exception);
            return ResponseData.Error(500, $"This is an error of the sandbox itself, please report it: {exception.GetType().Name}{exception.StackTrace}");
        }
    }

    /// <param name="change">Returns an error response, or null.</param>
    private ControlHandler Changing(Func<ControlCall, ResponseData?> change) => call => (object?)change(call) ?? ReadStatus();

    private void Set(TrafficControl traffic, ControlCall call)
    {
        traffic.Set(call);
        service.Change(options => ListSettings.Set(options, call));
    }

    private ResponseData? Advance(ControlCall call) => clock.TryAdvance(call.Seconds("seconds")!.Value)
        ? null
        : ControlErrors.Invalid("seconds", "Must be at most ten years with earlier ones: reset the sandbox first.");

    private static ResponseData? Done(Action change)
    {
        change();
        return null;
    }
}
