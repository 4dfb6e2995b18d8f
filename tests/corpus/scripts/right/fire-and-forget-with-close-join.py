import time
from multiprocessing.pool import Pool


def mail(address):
    time.sleep(0.1)
    print("mail to", address)


if __name__ == "__main__":
    post = Pool(2)
    for address in ("ann", "ben", "cy"):
        post.apply_async(mail, [address])
    print("all are posted")
    post.close()
    post.join()
    print("all are delivered")
