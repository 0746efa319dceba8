namespace Smslive247.Sandbox.Credits;

/// <summary>What credits cost. The numbers are invented.</summary>
internal static class PriceList
{
    public const string Currency = "N";

    public const long MostCredits = 1_000_000_000;

    private const decimal FeeRate = 0.015m;

    /// <summary>The range of quantities that have one price; a maximum of 0 means none.</summary>
    internal sealed record Slot(long MinQuantity, long MaxQuantity, decimal Price)
    {
        public long Most => MaxQuantity == 0 ? MostCredits : MaxQuantity;
    }

    [Behaviour("The maximum of the last price is 0: it has none.", Evidence = "U")]
    [Behaviour("A credit costs 4.00 naira, from 10,000 on 3.50, from 100,000 on 3.00; at most 1,000,000,000 are sold at once.")]
    public static IReadOnlyList<Slot> Slots { get; } = [new(1, 9_999, 4.00m), new(10_000, 99_999, 3.50m), new(100_000, 0, 3.00m)];

    /// <returns>Null for a quantity that is not sold.</returns>
    [Behaviour("The amount is the quantity times its price; a fee of 1.5 % is not within it.")]
    public static Price? OfQuantity(long quantity)
    {
        if (Slots.FirstOrDefault(slot => quantity >= slot.MinQuantity && quantity <= slot.Most) is not { } slot)
        {
            return null;
        }

        var amount = quantity * slot.Price;
        return new Price(slot.Price, quantity, amount, Math.Round(amount * FeeRate, 2, MidpointRounding.AwayFromZero));
    }

    /// <returns>Null for an amount that buys nothing, or more than is sold.</returns>
    [Behaviour("An amount buys as many whole credits as it can; what is left over is not in the response's amount.")]
    public static Price? OfAmount(decimal amount)
    {
        var quantities = Slots.Select(slot => (slot, Quantity: Math.Floor(Math.Min(amount / slot.Price, slot.Most))));
        var most = quantities.Where(bought => bought.Quantity >= bought.slot.MinQuantity).Select(bought => (long)bought.Quantity);
        return OfQuantity(most.DefaultIfEmpty().Max());
    }
}
