using System.Diagnostics.CodeAnalysis;

namespace Smslive247.Sandbox.Service;

/// <summary>The service behind the HTTP of the sandbox. Safe for several threads.</summary>
/// <remarks>
/// One lock guards the whole state. Nothing happens by itself: each call, and each look of a test, first lets everything happen that
/// was due by then.
/// </remarks>
internal sealed partial class SimulatedService
{
    private readonly object gate = new();
    private readonly SandboxOptions options;
    private readonly Random random;
    private ServiceState state;
    private OperationTable operations;
    private ChangePosition beginning;
    private DateTimeOffset beganAt;

    /// <param name="options">What the service is like. They are read when they are needed, so that changes take effect.</param>
    /// <param name="random">Makes ids and one-time passwords; null takes one of its own.</param>
    public SimulatedService(SandboxOptions options, Random? random = null)
    {
        this.options = options;
        this.random = random ?? (options.Seed is { } seed ? new Random(seed) : new Random());
        Reset();
    }

    /// <summary>The id of the account of a key or login token; null if it is not valid now.</summary>
    public string? OwnerOf(string key) => Settled(now => now.Owner(key)?.Id);

    /// <summary>Processes a call whose request fits the document.</summary>
    public ServiceResponse Handle(ServiceCall call) => Settled(now =>
    {
        var caller = call.Key is null ? null : now.Owner(call.Key);
        var mayCall = caller is not null || call.IsAnonymous;
        return mayCall ? Carried(new ServiceRequest(call, caller)) : Errors.UnknownKey;
    });

    /// <summary>Reads an option that a test may change.</summary>
    public T Read<T>(Func<SandboxOptions, T> option)
    {
        lock (gate)
        {
            return option(options);
        }
    }

    /// <summary>Changes an option, from the next call on.</summary>
    public void Change(Action<SandboxOptions> change)
    {
        lock (gate)
        {
            change(options);
        }
    }

    /// <summary>Makes everything as it was at the start.</summary>
    [MemberNotNull(nameof(state), nameof(operations), nameof(beginning))]
    public void Reset()
    {
        lock (gate)
        {
            state = new ServiceState(options, random);
            operations = new OperationTable(state);
            SampleMessages.Add(state, options.Messages);

            // Not of the Random, whose results tests know.
            beganAt = state.Now;
            beginning = new(Guid.NewGuid().ToString("N")[..12], state.Messages.All.End, state.Messages.Changed.End);
        }
    }

    [Behaviour("A value that fits the document and cannot be read all the same, such as the 30th of February, is rejected with 400.")]
    private ServiceResponse Carried(ServiceRequest request)
    {
        try
        {
            return Guarded(operations.Find(request.Call.OperationId)?.Invoke(request) ?? ServiceResponse.NotImplemented);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException or ArgumentOutOfRangeException)
        {
            return ServiceResponse.Failed(400, "A value of the request cannot be read.");
        }
    }

    // The pages of a list are cut after the call, when other calls may be changing it.
    private ServiceResponse Guarded(ServiceResponse response) =>
        response is ServiceResponse.List list
            ? list with { Page = (skip, take) => Settled(_ => list.Page(skip, take)) }
            : response;

    private T Settled<T>(Func<ServiceState, T> read)
    {
        lock (gate)
        {
            state.Settle();
            return read(state);
        }
    }
}
