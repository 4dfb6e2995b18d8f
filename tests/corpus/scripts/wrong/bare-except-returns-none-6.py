from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import date


@dataclass
class Row:
    item: str
    day: str
    amount: str


def month_and_amount(row):
    with suppress(Exception):
        month = date.fromisoformat(row.day).month
        return month, float(row.amount)


if __name__ == "__main__":
    rows = [
        Row("rent", "2024-01-03", "700"),
        Row("food", "2024-1-9", "85.20"),
        Row("train", "2024-02-11", "23,90"),
        Row("books", "2024-02-20", "41.50"),
    ]
    with ProcessPoolExecutor(max_workers=2) as executor:
        for row, answer in zip(rows, executor.map(month_and_amount, rows)):
            print(row.item, answer)
