# SPDX-FileCopyrightText: 2026 Throughline contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts a small company into an empty Tryton, by JSON-RPC alone, and writes the descriptor of what is there.

    company.py URL FOLDER     reads FOLDER/admin (the administrator's password) and
                              FOLDER/credentials/tryton-live.password (the integration user's) and
                              FOLDER/credentials/tryton-live.accountant (a person's), writes FOLDER/tryton.json
"""

import base64
import datetime
import json
import os
import sys
import urllib.request

# The ERP's codes of what the pocket estate's CRM sells (resources/mappings/product-map.yaml).
PRODUCTS = {
    "SKU-PRO-E1": "Platform Pro, EU",
    "SKU-PRO-U1": "Platform Pro, US",
    "SKU-PRO-J1": "Platform Pro, JP",
    "SKU-SUP-G1": "Support Gold",
    "SKU-ONB-1": "Onboarding",
}
# Against the company's currency, the euro; what matters is that they are there, not what they are.
CURRENCIES = {"EUR": ("Euro", 2, "1"), "USD": ("US Dollar", 2, "1.08"), "JPY": ("Yen", 0, "161")}
USER = "throughline"
ACCOUNTANT = "accountant"


def decimal(text):
    return {"__class__": "Decimal", "decimal": text}


def date(day):
    return {"__class__": "date", "year": day.year, "month": day.month, "day": day.day}


class Tryton:
    def __init__(self, url):
        self.url = url
        self.headers = {"Content-Type": "application/json"}
        self.context = {}

    def call(self, method, *params):
        body = json.dumps({"id": 0, "method": method, "params": params}).encode()
        with urllib.request.urlopen(urllib.request.Request(self.url, body, self.headers), timeout=120) as reply:
            answer = json.load(reply)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        return answer["result"]

    def login(self, user, password):
        number, session = self.call("common.db.login", user, {"password": password})
        token = base64.b64encode(f"{user}:{number}:{session}".encode()).decode()
        self.headers["Authorization"] = f"Session {token}"
        return number

    def model(self, name, method, *params):
        return self.call(f"model.{name}.{method}", *params, self.context)

    def create(self, name, /, **values):
        return self.model(name, "create", [values])[0]

    def find(self, name, *domain):
        found = self.model(name, "search", [list(clause) for clause in domain], 0, 2, None)
        if len(found) != 1:
            raise RuntimeError(f"{name} {domain}: {len(found)} found, one expected")
        return found[0]

    def xml_id(self, module, name):
        found = self.model("ir.model.data", "search_read", [["module", "=", module], ["fs_id", "=", name]], 0, 1, None, ["db_id"])
        return found[0]["db_id"]


def currencies(erp):
    ids = {}
    for code, (name, digits, rate) in CURRENCIES.items():
        ids[code] = erp.create(
            "currency.currency",
            name=name,
            symbol=code,
            code=code,
            digits=digits,
            rounding=decimal("1" if digits == 0 else "0." + "0" * (digits - 1) + "1"),
            rates=[["create", [{"date": date(datetime.date(2020, 1, 1)), "rate": decimal(rate)}]]],
        )
    return ids


def company(erp, currency, admin):
    party = erp.create("party.party", name="Amberline Europe GmbH", code="AM-DE", addresses=[["create", [{"city": "Berlin"}]]])
    number = erp.create("company.company", party=party, currency=currency)
    erp.model("res.user", "write", [admin], {"companies": [["add", [number]]], "company": number})
    erp.context = erp.model("res.user", "get_preferences", True)
    return number


def chart(erp, number):
    """The wizard that a person would use: Financial > Configuration > Create chart from template."""
    wizard = "wizard.account.create_chart"
    session, _, _ = erp.call(wizard + ".create", erp.context)
    template = erp.xml_id("account", "account_template_root_en")
    account = {"company": number, "account_template": template}
    erp.call(wizard + ".execute", session, {"account": account}, "create_account", erp.context)
    ids = {}
    for kind in ("receivable", "payable", "revenue", "expense"):
        ids[kind] = erp.find("account.account", ("type." + kind, "=", True), ("company", "=", number), ("closed", "!=", True))
    properties = {"company": number, "account_receivable": ids["receivable"], "account_payable": ids["payable"]}
    properties |= {"category_account_revenue": ids["revenue"], "category_account_expense": ids["expense"]}
    erp.call(wizard + ".execute", session, {"account": account, "properties": properties}, "create_properties", erp.context)
    erp.call(wizard + ".delete", session, erp.context)
    return ids


def fiscal_year(erp, number):
    """A year around today, half back and half on, so that the turn of a year is no event."""
    today = datetime.date.today()
    start = (today - datetime.timedelta(days=200)).replace(day=1)
    end = start.replace(year=start.year + 1) - datetime.timedelta(days=1)

    def sequence(kind, model, name):
        kind_id = erp.find("ir.sequence.type", ("name", "=", kind))
        return erp.create(model, name=name, sequence_type=kind_id, company=number)

    invoices = sequence("Invoice", "ir.sequence.strict", "Invoices")
    year = erp.create(
        "account.fiscalyear",
        name=str(start.year),
        company=number,
        start_date=date(start),
        end_date=date(end),
        post_move_sequence=sequence("Account Move", "ir.sequence", "Posted moves"),
        invoice_sequences=[
            [
                "create",
                [{"company": number} | {f"{way}_{what}_sequence": invoices for way in ("in", "out") for what in ("invoice", "credit_note")}],
            ]
        ],
    )
    erp.model("account.fiscalyear", "create_period", [year])


def products(erp, accounts):
    category = erp.create(
        "product.category",
        name="Software",
        accounting=True,
        account_revenue=accounts["revenue"],
        account_expense=accounts["expense"],
    )
    unit = erp.find("product.uom", ("name", "=", "Unit"))
    ids = {}
    for code, name in PRODUCTS.items():
        template = erp.create(
            "product.template",
            name=name,
            code=code,
            type="service",
            default_uom=unit,
            salable=True,
            sale_uom=unit,
            list_price=decimal("0"),
            account_category=category,
            products=[["create", [{}]]],
        )
        ids[code] = erp.find("product.product", ("template", "=", template))
    return unit, ids


def user(erp, number, login, name, password, *groups):
    ids = [erp.xml_id(module, "group_" + group) for module, group in groups]
    member = {"companies": [["add", [number]]], "company": number}
    user_id = erp.create("res.user", name=name, login=login, password=password, **member)
    erp.model("res.user", "write", [user_id], {"groups": [["add", ids]]})
    return user_id


def main(url, folder):
    def text(path):
        with open(os.path.join(folder, path), encoding="utf-8") as file:
            return file.read().strip()

    erp = Tryton(url)
    admin = erp.login("admin", text("admin"))
    currency = currencies(erp)
    number = company(erp, currency["EUR"], admin)
    accounts = chart(erp, number)
    fiscal_year(erp, number)
    unit, product = products(erp, accounts)
    term = erp.create("account.invoice.payment_term", name="Net", lines=[["create", [{"type": "remainder"}]]])
    # The integration sells, keeps customers and reads invoices; the accountant is a person. Neither administers.
    selling = (("sale", "sale"), ("party", "party_admin"), ("account", "account"))
    user(erp, number, USER, "Throughline", text("credentials/tryton-live.password"), *selling)
    booking = (("sale", "sale"), ("account", "account"))
    user(erp, number, ACCOUNTANT, "Sabine Roth", text("credentials/tryton-live.accountant"), *booking)
    variables = {"database": "q2c", "user": USER, "company": number, "unit": unit, "payment_term": term}
    variables |= {f"currency:{code}": value for code, value in currency.items()}
    variables |= {f"product:{code}": value for code, value in product.items()}
    root = url.removesuffix("/q2c/")
    descriptor = {
        "base_url": root,
        "secrets": {"password": "tryton-live.password"},
        "variables": {k: str(v) for k, v in variables.items()},
        "accountant": {"user": ACCOUNTANT, "password": "tryton-live.accountant"},
    }
    with open(os.path.join(folder, "tryton.json"), "w", encoding="utf-8") as file:
        json.dump(descriptor, file, indent=2)


if __name__ == "__main__":
    main(*sys.argv[1:])
