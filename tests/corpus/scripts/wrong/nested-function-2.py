from concurrent.futures import ProcessPoolExecutor


def make_converter(rate, symbol):
    def convert(amount):
        return f"{amount * rate:.2f} {symbol}"
    return convert


if __name__ == "__main__":
    to_yen = make_converter(163.2, "JPY")
    to_pounds = make_converter(0.84, "GBP")
    amounts = [1, 5, 20]
    with ProcessPoolExecutor(max_workers=2) as ex:
        for converter in (to_yen, to_pounds):
            print(list(ex.map(converter, amounts)))
