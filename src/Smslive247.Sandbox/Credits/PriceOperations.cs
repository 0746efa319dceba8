using System.Globalization;
using Newtonsoft.Json.Linq;

namespace Smslive247.Sandbox.Credits;

internal static class PriceOperations
{
    // By the operators' own codes within the country.
    private static readonly (int Id, string Name)[] Networks = [(62130, "MTN"), (62120, "Airtel"), (62150, "Glo"), (62160, "9mobile")];

    [Behaviour("Prices begin with the smallest quantity.")]
    public static ServiceResponse ListPrices(ServiceRequest request) => ServiceResponse.Of(PriceList.Slots, CreditJson.Of);

    [Behaviour("The service reaches the four networks of Nigeria; a country's id is its calling code.")]
    public static ServiceResponse ListCoverage(ServiceRequest request) => ServiceResponse.Of(Networks, network => new JObject
    {
        ["countryID"] = 234,
        ["networkID"] = network.Id,
        ["countryName"] = "Nigeria",
        ["networkName"] = network.Name,
    });

    [Behaviour("A price is calculated from Quantity or Amount, one of which is needed; where both are sent, Quantity counts.")]
    public static ServiceResponse CalculatePrice(ServiceRequest request) => CheckCurrency(request.Query("FxCurrency"), "FxCurrency") ?? Calculate(request);

    [Behaviour("The naira is N.", Evidence = "U")]
    [Behaviour("The naira is the only currency; NGN means it too.")]
    public static ServiceResponse? CheckCurrency(string? currency, string field) =>
        currency is null || currency.ToUpperInvariant() is PriceList.Currency or "NGN" ? null : Errors.Invalid(field, "The only currency of the sandbox is N, the naira.");

    private static ServiceResponse Calculate(ServiceRequest request)
    {
        if (request.Query("Quantity") is { } quantity)
        {
            return Respond(PriceList.OfQuantity(long.Parse(quantity, CultureInfo.InvariantCulture)), "Quantity");
        }

        return request.QueryDecimal("Amount") is { } amount
            ? Respond(PriceList.OfAmount(amount), "Amount")
            : ServiceResponse.Failed(400, "The request is not valid.", ("Quantity", "Give Quantity or Amount."), ("Amount", "Give Quantity or Amount."));
    }

    private static ServiceResponse Respond(Price? price, string field) =>
        price is null ? Errors.Invalid(field, "So many credits are not sold.") : ServiceResponse.Of(CreditJson.Of(price));
}
