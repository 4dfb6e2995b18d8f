import http.server
import multiprocessing
import urllib.request


class Shop(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(self.path.encode())

    def log_message(self, *args):
        pass


def run_shop(server):
    server.serve_forever()


def buy(address):
    return urllib.request.urlopen(address).read().decode()


if __name__ == "__main__":
    server = http.server.HTTPServer(("127.0.0.1", 0), Shop)
    shop = multiprocessing.Process(target=run_shop, args=(server,))
    shop.start()
    for thing in ("tea", "jam"):
        print("bought", buy(f"http://127.0.0.1:{server.server_port}/{thing}"))
    shop.terminate()
    shop.join()
