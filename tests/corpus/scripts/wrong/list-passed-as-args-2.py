import multiprocessing as mp


def bill(basket):
    total = 0.0
    for fruit, price in basket.items():
        print(f"  {fruit:8}{price:6.2f}")
        total += price
    print("to pay:", total)


monday = {"apples": 2.5, "pears": 3.0, "plums": 1.75}
friday = {"grapes": 4.2, "melon": 2.0}

if __name__ == "__main__":
    shops = []
    for basket in (monday, friday):
        p = mp.Process(target=bill, args=basket)
        p.start()
        shops.append(p)
    for p in shops:
        p.join()
