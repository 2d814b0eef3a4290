# Whitespace, share of wallet, next best product, homologation.
