namespace Smslive247.Delivery;

/// <summary>Finds the report that states what became of a message.</summary>
internal static class FinalReport
{
    // The final states of SMPP. ACCEPTD is an intermediate one here: the operator has the message, the phone does not.
    public static IReadOnlyList<string> Statuses { get; } = ["DELIVRD", "UNDELIV", "EXPIRED", "REJECTD"];

    /// <returns>The newest final report. Reports without a date, and those of the same date, are in the order of the service.</returns>
    public static T? Find<T>(IReadOnlyList<T>? reports, Func<T, string?> status, Func<T, DateTimeOffset?> date)
        where T : class => reports?
        .Where(report => Statuses.Contains(status(report), StringComparer.OrdinalIgnoreCase))
        .OrderBy(report => date(report) ?? DateTimeOffset.MinValue)
        .LastOrDefault();
}
