namespace Smslive247.Sandbox.Control;

/// <summary>The settings of lists.</summary>
internal static class ListSettings
{
    /// <summary>Sets those that the request has.</summary>
    public static void Set(SandboxOptions options, ControlCall call)
    {
        options.ListDelay = call.Seconds("listDelaySeconds") ?? options.ListDelay;
        options.ListOrder = call.Value<SandboxListOrder>("listOrder") ?? options.ListOrder;
        options.ListBatchMessages = call.Truth("listBatchMessages") ?? options.ListBatchMessages;
        options.ListedTexts = call.Value<SandboxListedTexts>("listedTexts") ?? options.ListedTexts;
        options.ForeignMessageShare = (double?)call.Number("foreignMessageShare") ?? options.ForeignMessageShare;
    }
}
