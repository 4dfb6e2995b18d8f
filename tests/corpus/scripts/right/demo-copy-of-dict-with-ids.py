from multiprocessing import Process


def change(stock):
    stock["apples"] = 0
    print("in the child:", stock)


if __name__ == "__main__":
    stock = {"apples": 5}
    before = dict(stock)
    p = Process(target=change, args=(stock,))
    p.start()
    p.join()
    assert stock == before
    print("mine is untouched:", stock)
