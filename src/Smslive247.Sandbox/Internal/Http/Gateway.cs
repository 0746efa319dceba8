namespace Smslive247.Sandbox.Internal.Http;

/// <summary>What the sandbox does with a request before and after the simulated service. Safe for several threads.</summary>
internal sealed class Gateway(SandboxOptions options, ISimulatedService service)
{
    private readonly OperationPlans plans = new(options);
    private long latencyTicks = options.Latency.Ticks;

    public FailurePlan Failures { get; } = new();

    public RateLimit RateLimit { get; } = new(options.TimeProvider, options.RequestsPerSecond);

    public RequestLog Log { get; } = new();

    public TimeSpan Latency
    {
        get => new(Volatile.Read(ref latencyTicks));
        set => Volatile.Write(ref latencyTicks, value.Ticks);
    }

    /// <param name="request">The request.</param>
    /// <param name="stopping">That the sandbox goes down. That the caller goes away changes nothing: what he asked for is done all the same.</param>
    public async Task<GatewayAnswer> HandleAsync(GatewayRequest request, CancellationToken stopping)
    {
        await WaitAsync(Latency, stopping).ConfigureAwait(false);
        var segments = request.Segments;
        var (plan, methods) = plans.Find(request.Method, segments);
        var (failure, answer) = NextFailure();
        answer ??= failure is { IsCarriedOut: false } ? null : await AnswerAsync(request, segments, plan, methods).ConfigureAwait(false);
        answer = failure?.Distort(answer) ?? answer!;

        // Begun before the log tells of the request, so that a test which saw it there can move the clock.
        var silence = WaitAsync(failure?.Wait ?? TimeSpan.Zero, stopping);
        Log.Add(new(request.Method, request.Target, answer.Delivery == Delivery.None ? null : answer.Status, plan?.Operation.Id));
        await silence.ConfigureAwait(false);
        return answer;
    }

    /// <returns>The failure that the request meets, or the answer that says that nobody could tell.</returns>
    private (SandboxFailure? Failure, GatewayAnswer? Answer) NextFailure()
    {
        try
        {
            return (Failures.Next(), null);
        }
        catch (Exception exception)
        {
            return (null, GatewayAnswer.Error(500, $"The {nameof(Smslive247Sandbox.FailurePolicy)} of the test threw {exception.GetType().Name}{exception.StackTrace}"));
        }
    }

    private Task WaitAsync(TimeSpan time, CancellationToken stopping) =>
        time > TimeSpan.Zero ? Task.Delay(time, options.TimeProvider, stopping) : Task.CompletedTask;

    private async Task<GatewayAnswer> AnswerAsync(GatewayRequest request, IReadOnlyList<string> segments, OperationPlan? plan, IEnumerable<string> methods)
    {
        try
        {
            return plan is null ? Unrouted(request.Method, [.. methods]) : await AnswerAsync(request, segments, plan).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            return GatewayAnswer.Error(500, $"This is a fault of the sandbox itself, please report it: {exception.GetType().Name}{exception.StackTrace}");
        }
    }

    [Behaviour("A path that the documents do not know is answered 404, a method that they do not know for it 405.")]
    private static GatewayAnswer Unrouted(string method, string[] methods) => methods.Length == 0
        ? GatewayAnswer.Error(404, "Neither v4 nor v5 has this path: compare it with the OpenAPI documents.")
        : GatewayAnswer.Error(405, $"This path has no {method}; it has {string.Join(", ", methods)}.").With(("Allow", string.Join(", ", methods)));

    [Behaviour("A key that is missing or wrong is answered 401.", Evidence = "F")]
    private async Task<GatewayAnswer> AnswerAsync(GatewayRequest request, IReadOnlyList<string> segments, OperationPlan plan)
    {
        var key = ApiKey.Read(request.Authorization, plan.Operation.Version) is { Length: > 0 } sent && service.Knows(sent) ? sent : null;
        if (key is null && !plan.Operation.IsAnonymous)
        {
            return Unauthorized(request.Authorization);
        }

        if (!RateLimit.Admits(key ?? ""))
        {
            return GatewayAnswer.Error(429, $"More than {RateLimit.RequestsPerSecond} requests in a second: wait for the time in Retry-After.").With(("Retry-After", "1"));
        }

        var (call, page, refusal) = await plan.Reader.ReadAsync(request, segments, key).ConfigureAwait(false);
        return refusal ?? plan.Writer.Write(service.Handle(call!), page);
    }

    private static GatewayAnswer Unauthorized(string? authorization) => GatewayAnswer.Error(401, authorization is null
        ? "A key is needed: send the header Authorization: Bearer <key>."
        : "The key is wrong, or not sent as Authorization: Bearer <key>.").With(("WWW-Authenticate", "Bearer"));
}
