using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Internal;

internal static class PriceOperations
{
    // By the operators' own codes within the country.
    private static readonly (int Id, string Name)[] Networks = [(62130, "MTN"), (62120, "Airtel"), (62150, "Glo"), (62160, "9mobile")];

    [Behaviour("Prices begin with the smallest quantity.")]
    public static SandboxAnswer ListPrices(ServiceRequest request) => SandboxAnswer.Of(PriceList.Slots, CreditJson.Of);

    [Behaviour("The service reaches the four networks of Nigeria; a country's id is its calling code.")]
    public static SandboxAnswer ListCoverage(ServiceRequest request) => SandboxAnswer.Of(Networks, network => new JObject
    {
        ["countryID"] = 234,
        ["networkID"] = network.Id,
        ["countryName"] = "Nigeria",
        ["networkName"] = network.Name,
    });

    [Behaviour("A price is calculated from Quantity or Amount, one of which is needed; where both are sent, Quantity counts.")]
    public static SandboxAnswer CalculatePrice(ServiceRequest request) => RefuseCurrency(request.Query("FxCurrency"), "FxCurrency") ?? Calculate(request);

    [Behaviour("The naira, NGN, is the only currency.")]
    public static SandboxAnswer? RefuseCurrency(string? currency, string field) =>
        currency is null || currency.Equals(PriceList.Currency, StringComparison.OrdinalIgnoreCase)
            ? null
            : Refusals.Invalid(field, "The sandbox knows NGN alone.");

    private static SandboxAnswer Calculate(ServiceRequest request)
    {
        if (request.Query("Quantity") is { } quantity)
        {
            return Answer(PriceList.OfQuantity(long.Parse(quantity, CultureInfo.InvariantCulture)), "Quantity");
        }

        return request.QueryDecimal("Amount") is { } amount
            ? Answer(PriceList.OfAmount(amount), "Amount")
            : SandboxAnswer.Refused(400, "The request is not valid.", ("Quantity", "Give Quantity or Amount."), ("Amount", "Give Quantity or Amount."));
    }

    private static SandboxAnswer Answer(Price? price, string field) =>
        price is null ? Refusals.Invalid(field, "So many credits are not sold.") : SandboxAnswer.Of(CreditJson.Of(price));
}
