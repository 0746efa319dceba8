using Microsoft.AspNetCore.Authentication.Cookies;
using Shop;
using Shop.Login;
using Shop.Messages;
using Shop.Orders;

var builder = WebApplication.CreateBuilder(args);

// The key is in no file of the repository: dotnet user-secrets set Smslive247:ApiKey MA-your-key
builder.Services.AddSmslive247(builder.Configuration.GetSection("Smslive247"));
builder.Services.AddProblemDetails().AddExceptionHandler<MessageExceptionHandler>();
builder.Services.AddHealthChecks().AddCheck<BalanceCheck>("balance", timeout: TimeSpan.FromSeconds(10));
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie();
builder.Services.AddAuthorization();
builder.Services.AddMemoryCache().AddSingleton<PendingLogins>();
builder.Services.AddRateLimits();
builder.Services.AddValidation();

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseAuthentication();
app.UseAuthorization();
app.UseRateLimiter();
app.MapLogin();
app.MapOrders();
app.MapHealthChecks("/health");
app.Run();
